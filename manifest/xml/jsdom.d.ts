// The part of jsdom in use here; the package brings no types of its own.
declare module "jsdom" {
  export class JSDOM {
    constructor(text: string, options: { readonly contentType: "text/xml" });
    readonly window: {
      readonly document: XMLDocument;
      readonly XMLSerializer: typeof XMLSerializer;
    };
  }
}
