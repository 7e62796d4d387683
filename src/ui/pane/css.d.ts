// Vite turns an imported style sheet into a link; there is nothing to know of its content.
declare module "*.css";
