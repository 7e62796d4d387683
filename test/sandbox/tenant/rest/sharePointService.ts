import type { Verify } from "../authenticate.ts";
import type { Service } from "../graph/perform.ts";

export async function answerSharePoint(
  _service: Service,
  _verify: Verify,
  _request: Request,
): Promise<Response | undefined> {
  return undefined;
}
