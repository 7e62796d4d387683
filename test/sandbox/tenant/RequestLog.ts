/** One request, or one part of a batch, as tests and benchmarks may see it: nothing of its content. */
export type RequestLogEntry = {
  readonly method: string;
  /** The route's template, such as `/sites/{site}/lists/{list}/items`. */
  readonly path: string;
  /** Resource units, as SharePoint charges them. */
  readonly units: number;
  readonly status: number;
  readonly oid: string | undefined;
  /** True for the parts of a batch; the batch itself is an entry of its own. */
  readonly inBatch: boolean;
};
