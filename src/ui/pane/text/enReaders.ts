/** Words about who will read the invite and when it is mailed, which come with the preview. */
export const enReaders = {
  invited: "Invited",
  mail: {
    unknown: "Nothing is saved or mailed until you do so in Outlook.",
    draft: "Nothing is mailed before you send the invite in Outlook.",
    saved: "Nothing is mailed now. When you send it, Outlook mails everyone invited.",
    series:
      "Nothing is mailed now. When you send it, Outlook mails everyone invited, for the whole series.",
  },
  makePrivate: "Mark it private",
  privateNote:
    "Private keeps the words out of a shared calendar. Everyone invited still reads them, and so may your administrators and whoever you let see private items.",
  isPrivate:
    "It is marked private. Everyone invited still reads it, and so may your administrators and whoever you let see private items.",
};
