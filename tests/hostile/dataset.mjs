// A sound dataset whose names are whatever strings are given.

const from = (document) => ({ document });
const stated = (value) => ({ value, status: "stated", source: from("brev") });

/** One committee, one document; of each text a service with an agreement, and a question. */
export function datasetOf(texts) {
  const named = texts.map((text, index) => ({ text: text.trim() === "" ? `tomt ${index}` : text, index }));
  return {
    schemaVersion: "1.1",
    id: "otaliga",
    title: named[0].text,
    publisher: named[1 % named.length].text,
    issued: "2026-01-31",
    documents: [{ id: "brev", kind: "avtal", title: "Brev", shortTitle: "Brev", date: stated("2024-01-15") }],
    organizations: [{ id: "namnd", kind: "nämnd", name: "Nämnden", shortName: "N" }],
    services: named.map(({ text, index }) => ({ id: `insats-${index}`, name: text, shortName: text })),
    agreements: named.map(({ text, index }) => ({
      id: `avtal-${index}`,
      kind: "avtal",
      name: text,
      services: [`insats-${index}`],
      parties: [{ role: "ansvarar", organization: stated("namnd") }],
      terms: [{ id: `tid-${index}`, kind: "första", label: text, start: stated("2024-01-01"), end: stated("2026-12-31") }],
    })),
    questions: named.map(({ text, index }) => ({
      id: `fraga-${index}`,
      number: index + 1,
      kind: "lucka",
      weight: "detalj",
      title: text,
      text,
      about: [`avtal-${index}`],
    })),
  };
}
