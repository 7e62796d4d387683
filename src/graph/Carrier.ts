/**
 * Carries bytes to and from addresses that Graph handed out and that are their own proof. No token
 * goes there, nor does a word of where the page is. Rejects with a GraphProblem for every answer
 * that is not a success, with the signal's reason once that has fired.
 */
export type Carrier = {
  readonly send: (parcel: Parcel) => Promise<Carried>;
};

export type Parcel = {
  readonly method: "GET" | "PUT" | "DELETE";
  /** Secret: whoever has it has the file. It goes into no log, message or record. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Blob;
  readonly signal?: AbortSignal | undefined;
};

export type Carried = { readonly status: number; readonly body: Blob };
