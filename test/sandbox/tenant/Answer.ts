/** What a handler says; the pipeline adds the headers every answer has. No body means an empty one. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly bytes?: Uint8Array;
};

export const ok = (body: object, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  body,
  headers,
});

export const created = (body: object, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 201,
  body,
  headers,
});

export const noContent = (): Answer => ({ status: 204 });
