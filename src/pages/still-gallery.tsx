import { catalogue } from "../charts/catalogue.ts";
import { useTexts } from "../text/use-texts.ts";
import { PHONE_PICTURE, phonePicture } from "./phone-picture.ts";

/** Every chart of the catalogue for readers without script: its title, what it shows, and its picture as a file. */
export const StillGallery = ({
  phoneHeight,
}: {
  /** Height of a chart's picture for phones, in its own pixels. */
  readonly phoneHeight: (chart: string) => number;
}) => {
  const text = useTexts();
  return (
    <>
      <h1>{text.say("pageCharts")}</h1>
      <ul className="gallery">
        {catalogue.map((chart) => (
          <li key={chart.id}>
            <figure data-chart={chart.id}>
              <figcaption>
                <h2>
                  <a href={`/${text.lang}/charts/${chart.id}/`}>{text.say(chart.title)}</a>
                </h2>
                <p className="quiet">{text.say(chart.subtitle)}</p>
              </figcaption>
              <picture>
                <source
                  media="(max-width: 639px)"
                  srcSet={phonePicture(chart.id, text.lang)}
                  width={PHONE_PICTURE.size.width}
                  height={phoneHeight(chart.id)}
                />
                <img
                  className="still-preview"
                  src={`/charts/${text.lang}/${chart.id}.png`}
                  alt={text.say(chart.title)}
                  width="1200"
                  height="630"
                  loading="lazy"
                />
              </picture>
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
};
