import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useState } from "react";
import { FailurePanel } from "../figure/failure-panel.tsx";
import { bibtexOf, citationOf } from "../record/cite.ts";
import { fetchFrom } from "../record/load.ts";
import type { About, RecordPackage } from "../record/package.ts";
import { packageQuery } from "../record/package.ts";
import { isolate } from "../text/bidi.ts";
import { useTexts } from "../text/use-texts.ts";
import { DatasetSources } from "./dataset-sources.tsx";
import { useReady, useTitle } from "./use-title.ts";
import "../ui/data-page.css";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const METHOD = ["dataMethodSources", "dataMethodDates", "dataMethodStatistics", "dataMethodLanguages"] as const;

const read = fetchFrom("/data/");

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Downloads = ({ files }: { readonly files: readonly string[] }) => (
  <ul className="downloads">
    {files.map((file) => (
      <li key={file}>
        <a href={`/data/${file}`} download>
          <bdi dir="ltr">{file}</bdi>
        </a>
      </li>
    ))}
  </ul>
);

/** A part that few readers want: closed, and not drawn until it is opened. */
const Folded = ({ label, children }: { readonly label: string; readonly children: () => ReactNode }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && children()}
    </details>
  );
};

const Citation = ({
  name,
  title,
  version,
}: {
  readonly name: string;
  readonly title: string;
  readonly version: string;
}) => {
  const text = useTexts();
  const address = `${window.location.origin}/${text.lang}/data/${name === "record" ? "" : `#${name}`}`;
  const work = { key: name, title, author: text.say("siteName"), version, address, licence: "CC BY 4.0" };
  return (
    <>
      <p className="citation">{citationOf(work)}</p>
      <pre dir="ltr">{bibtexOf(work)}</pre>
    </>
  );
};

const Numbers = ({ about }: { readonly about: About }) => {
  const text = useTexts();
  const { period, source_counts: sources } = about;
  const kinds = [
    text.say("primaryCount", { count: sources.primary }),
    text.say("agencyCount", { count: sources.agency }),
    text.say("referenceCount", { count: sources.reference }),
  ];
  return (
    <dl className="dataset-numbers">
      {period && (
        <Row label={text.say("period")}>
          {text.say("filterAsWords", {
            from: isolate(text.write(period.from, "date")),
            to: isolate(text.write(period.to, "date")),
          })}
        </Row>
      )}
      <Row label={text.say(about.name === "sources" ? "sources" : "dataEntries")}>
        {text.write(about.fact_count, "count")}
      </Row>
      {about.name !== "glossary" && <Row label={text.say("dataRestsOn")}>{kinds.join(" · ")}</Row>}
      <Row label={text.say("dataAsOf")}>{text.write(about.as_of, "date")}</Row>
      <Row label={text.say("licence")}>
        <a href={LICENCE}>{text.say("licenceRecord")}</a>
      </Row>
    </dl>
  );
};

const DatasetPart = ({ about, version }: { readonly about: About; readonly version: string }) => {
  const text = useTexts();
  const { title, description, not_covered } = about.texts;
  return (
    <section className="dataset" id={about.name} aria-labelledby={`${about.name}-title`}>
      <h3 id={`${about.name}-title`}>{text.pick(title)}</h3>
      <p>{text.pick(description)}</p>
      <Numbers about={about} />
      {not_covered && (
        <>
          <h4>{text.say("dataNotCovered")}</h4>
          <p>{text.pick(not_covered)}</p>
        </>
      )}
      <Downloads files={[`${about.name}.json`, `${about.name}.csv`]} />
      {about.name !== "glossary" && (
        <Folded label={text.say("sources")}>{() => <DatasetSources file={about.name} />}</Folded>
      )}
      <Folded label={text.say("dataCite")}>
        {() => <Citation name={about.name} title={text.pick(title)} version={version} />}
      </Folded>
    </section>
  );
};

const WholeRecord = ({ version, files }: RecordPackage) => {
  const text = useTexts();
  const sources = files.find(({ name }) => name === "sources")?.fact_count ?? 0;
  const datasets = files.filter(({ name }) => name !== "sources" && name !== "glossary");
  const facts = datasets.reduce((sum, { fact_count }) => sum + fact_count, 0);
  const counts = [
    text.say("factCount", { count: facts }),
    text.say("datasetCount", { count: datasets.length }),
    text.say("sourceCount", { count: sources }),
    text.say("dataVersion", { version: isolate(version) }),
  ];
  return (
    <section className="whole-record">
      <p className="subtitle">{counts.join(" · ")}</p>
      <p>{text.say("dataIntro")}</p>
      <Downloads files={["good-neighbour.zip", "datapackage.json"]} />
      <Folded label={text.say("dataCite")}>
        {() => <Citation name="record" title={text.say("siteSummary")} version={version} />}
      </Folded>
    </section>
  );
};

const Record = ({ version, files }: RecordPackage) => {
  const text = useTexts();
  return (
    <>
      <WholeRecord version={version} files={files} />
      <nav className="dataset-list" aria-labelledby="datasets">
        <h2 id="datasets">{text.say("dataDatasets")}</h2>
        <ul>
          {files.map(({ name, texts }) => (
            <li key={name}>
              <a href={`#${name}`}>{text.pick(texts.title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {files.map((about) => (
        <DatasetPart key={about.name} about={about} version={version} />
      ))}
      <section id="method">
        <h2>{text.say("dataMethod")}</h2>
        {METHOD.map((key) => (
          <p key={key}>{text.say(key)}</p>
        ))}
      </section>
      <section id="correct">
        <h2>{text.say("dataCorrect")}</h2>
        <p>{text.say("dataCorrectHow")}</p>
        <p>{text.say("dataCorrectEdit")}</p>
      </section>
    </>
  );
};

/** Every dataset: what it is, what it lacks, its sources, and how to take, cite and correct it. */
export const DataPage = () => {
  const text = useTexts();
  const { data, error, fetchStatus, refetch } = useQuery(packageQuery(read));
  useTitle(text.say("pageData"));
  useReady(data !== undefined || error !== null);
  return (
    <div className="data-page">
      <h1>{text.say("pageData")}</h1>
      {data && <Record version={data.version} files={data.files} />}
      {!data && error && fetchStatus === "idle" && <FailurePanel failure={{ error, retry: () => void refetch() }} />}
      {!(data || error) && <p className="quiet">{text.say("loading")}</p>}
    </div>
  );
};
