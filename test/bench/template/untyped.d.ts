declare module "core-js/stable";
declare module "regenerator-runtime/runtime";
