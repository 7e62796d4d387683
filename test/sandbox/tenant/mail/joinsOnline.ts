/** Whether a body still has what lets people join the meeting; without it Exchange makes it an offline one. */
export function joinsOnline(body: string): boolean {
  return /https:\/\/teams\.microsoft\.com\/(?:l\/meetup-join|meet)\//i.test(body);
}
