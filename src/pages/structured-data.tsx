import { inScript } from "../record/schema-org.ts";

/** What a page is about, as search engines read it (JSON-LD). */
export const StructuredData = ({ value }: { readonly value: object }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not code; what could end the element is escaped
    dangerouslySetInnerHTML={{ __html: inScript(value) }}
  />
);
