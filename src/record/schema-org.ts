import type { Texts } from "../text/texts.ts";
import type { About, RecordPackage } from "./package.ts";
import type { EventFact } from "./record.ts";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

const dataset = (about: About, version: string, text: Texts, site: string): object => ({
  "@type": "Dataset",
  "@id": `${site}/${text.lang}/data/#${about.name}`,
  name: text.pick(about.texts.title),
  description: text.pick(about.texts.description),
  url: `${site}/${text.lang}/data/#${about.name}`,
  inLanguage: ["ar", "en", "ru"],
  license: LICENCE,
  isAccessibleForFree: true,
  version,
  dateModified: about.as_of,
  ...(about.period === null ? {} : { temporalCoverage: `${about.period.from}/${about.period.to}` }),
  distribution: [
    { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${site}/data/${about.name}.json` },
    { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${site}/data/${about.name}.csv` },
  ],
});

/**
 * The record as schema.org tells datasets, for search engines.
 * @param site origin of the site, without a slash at its end
 */
export const schemaOrg = ({ version, files }: RecordPackage, text: Texts, site: string): object => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  "@id": `${site}/${text.lang}/data/`,
  name: text.say("siteName"),
  description: `${text.say("siteSummary")}. ${text.say("dataIntro")}`,
  url: `${site}/${text.lang}/data/`,
  inLanguage: ["ar", "en", "ru"],
  license: LICENCE,
  isAccessibleForFree: true,
  version,
  creator: { "@type": "Organization", name: text.say("siteName") },
  spatialCoverage: ["BY", "RU"],
  distribution: [
    { "@type": "DataDownload", encodingFormat: "application/zip", contentUrl: `${site}/data/good-neighbour.zip` },
  ],
  hasPart: files.map((about) => dataset(about, version, text, site)),
});

/**
 * An event as schema.org tells it, with the places that the record names.
 * @param site origin of the site, without a slash at its end
 */
export const eventSchema = (fact: EventFact, text: Texts, site: string): object => {
  const url = `${site}/${text.lang}/events/${fact.id}/`;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: text.pick(fact.title),
    description: text.pick(fact.summary),
    inLanguage: text.lang,
    startDate: fact.date,
    ...(fact.until === undefined ? {} : { endDate: fact.until }),
    ...(fact.places === undefined
      ? {}
      : { location: fact.places.map((place) => ({ "@type": "Place", name: text.name(place) })) }),
    subjectOf: { "@id": `${site}/${text.lang}/data/#timeline` },
  };
};

/** Text for a script element: nothing in it can end the element. */
export const inScript = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
