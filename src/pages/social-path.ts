/** Path of the picture, 1200 × 630, that stands for a page where a link to it is shared. @param path of the page, with a slash at its end */
export const socialPath = (path: string): string => `${path}card.png`;
