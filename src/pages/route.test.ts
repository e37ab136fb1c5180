import { expect, it } from "vitest";
import { routeOf } from "./route.ts";

it("knows every page in every language", () => {
  expect(routeOf("/ar/")).toMatchObject({ lang: "ar", page: "explore" });
  expect(routeOf("/en/charts/")).toMatchObject({ lang: "en", page: "charts" });
  expect(routeOf("/ar/data/")).toMatchObject({ lang: "ar", page: "data", path: "data/" });
  expect(routeOf("/ru/charts/trade-volume/")).toMatchObject({ lang: "ru", page: "chart", chart: "trade-volume" });
  expect(routeOf("/ru/charts/trade-volume")).toMatchObject({ page: "chart", path: "charts/trade-volume/" });
  expect(routeOf("/en/events/2022-12-19-x/")).toMatchObject({ page: "event", event: "2022-12-19-x" });
  expect(routeOf("/ar/article/")).toMatchObject({ page: "article", path: "article/" });
  expect(routeOf("/ru/claims/c17-forty-billion-record/")).toMatchObject({
    page: "claim",
    claim: "c17-forty-billion-record",
  });
});

it("says when there is none", () => {
  expect(routeOf("/de/")).toMatchObject({ page: "not-found", lang: "ar" });
  expect(routeOf("/en/nothing/")).toMatchObject({ page: "not-found", lang: "en" });
  expect(routeOf("/en/data/timeline/")).toMatchObject({ page: "not-found" });
  expect(routeOf("/data/timeline.csv")).toMatchObject({ page: "not-found" });
  expect(routeOf("/en/charts/a/b/")).toMatchObject({ page: "not-found" });
});
