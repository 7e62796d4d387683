/** Under which the answers of a sort are kept on this device until its result is. */
export const sortDraft = "value sort";
