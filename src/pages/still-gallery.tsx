import { catalogue } from "../charts/catalogue.ts";
import { useTexts } from "../text/use-texts.ts";

/** Every chart of the catalogue for readers without script: its title, what it shows, and its picture as a file. */
export const StillGallery = () => {
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
              <img
                className="still-preview"
                src={`/charts/${text.lang}/${chart.id}.png`}
                alt={text.say(chart.title)}
                width="1200"
                height="630"
                loading="lazy"
              />
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
};
