/** Families of a file's text, without quotation marks, which some design programs do not read. */
export const FILE_FONT = "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif";
/** For texts with Arabic in them: both fonts have the same Latin, so one font sets the whole line in every renderer. */
export const ARABIC_FIRST = "IBM Plex Sans Arabic, IBM Plex Sans, sans-serif";

/** Whether a text has Arabic letters or digits. */
export const isArabic = (text: string): boolean => /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/.test(text);
