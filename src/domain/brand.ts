/** A value of type `Base` that only a named constructor can make; the name exists at compile time alone. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };
