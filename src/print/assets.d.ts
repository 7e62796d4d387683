/** The address at which the build puts the file. */
declare module "*.woff?url" {
  const address: string;
  export default address;
}
