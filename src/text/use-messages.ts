import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { languages } from "./languages.ts";
import type { Lang, Messages } from "./texts.ts";

/** The messages of a language, fetched once. */
const messagesQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ["messages", lang],
    queryFn: async (): Promise<{ readonly lang: Lang; readonly messages: Messages }> => ({
      lang,
      messages: await languages[lang].messages(),
    }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/**
 * The messages of a language; those of the language before it until they have arrived, `null` before the first.
 * `failed`: they will not arrive.
 */
export const useMessages = (
  lang: Lang,
): { readonly known: { readonly lang: Lang; readonly messages: Messages } | null; readonly failed: boolean } => {
  const { data, isError } = useQuery({ ...messagesQuery(lang), placeholderData: keepPreviousData });
  return { known: data ?? null, failed: isError };
};
