/** Where pictures are chosen and cut. Fetched while there is a network: one is chosen without it too. */
export const pictureDialogCode = () => import("./PictureDialog.tsx");
