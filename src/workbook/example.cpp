#include <string_view>

#include "load/load.h"
#include "workbook/write.h"

namespace avtal::workbook {
namespace {

// Invented from end to end. It is what an empty workbook begins with, so it has to be sound.
constexpr std::string_view kExample = R"({
  "schemaVersion": "1.1",
  "id": "exempel",
  "title": "Avtal i Exempelkommun",
  "publisher": "Exempelkommun",
  "issued": "2026-01-31",
  "license": "CC0-1.0",
  "contact": "https://www.exempel.se/avtal",
  "documents": [
    {"id": "sn-2024-17", "kind": "tjänsteskrivelse", "title": "Avtal om Verkstaden",
     "shortTitle": "SN 2024-17",
     "caseNumbers": [{"value": "SN 2024-17", "status": "stated", "source": {"document": "sn-2024-17"}}],
     "addressees": ["sn"],
     "date": {"value": "2024-02-15", "status": "stated", "source": {"document": "sn-2024-17"}}}
  ],
  "organizations": [
    {"id": "sn", "kind": "nämnd", "name": "Socialnämnden", "shortName": "SN",
     "source": {"document": "sn-2024-17"}}
  ],
  "services": [
    {"id": "verkstaden", "name": "Verkstaden", "source": {"document": "sn-2024-17"}}
  ],
  "agreements": [
    {"id": "avtal-verkstaden", "kind": "överenskommelse", "name": "Överenskommelse om Verkstaden",
     "services": ["verkstaden"],
     "terms": [
       {"id": "verkstaden-2024", "kind": "första", "label": "Överenskommelse, 20 platser",
        "start": {"value": "2024-04-01", "status": "stated",
                  "source": {"document": "sn-2024-17", "section": "Bakgrund", "paragraph": 2}},
        "end": {"value": "2026-03-31", "status": "stated",
                "source": {"document": "sn-2024-17", "section": "Bakgrund", "paragraph": 2}}}],
     "parties": [
       {"role": "ansvarar",
        "organization": {"value": "sn", "status": "stated",
                         "source": {"document": "sn-2024-17", "section": "Bakgrund", "paragraph": 1}}}],
     "notice": {"value": {"months": 6}, "status": "stated",
                "source": {"document": "sn-2024-17", "section": "Bakgrund", "paragraph": 3}}}
  ],
  "moneyFlows": [
    {"id": "ersattning-verkstaden", "name": "Ersättning för Verkstaden", "form": "ersättning",
     "payer": {"value": "sn", "status": "stated",
               "source": {"document": "sn-2024-17", "section": "Ekonomi", "paragraph": 1}},
     "payee": {"status": "unknown"},
     "services": ["verkstaden"], "agreement": "avtal-verkstaden",
     "amount": {"value": {"amount": 1240000, "basis": "per-year", "priceLevel": 2024},
                "status": "stated",
                "source": {"document": "sn-2024-17", "section": "Ekonomi", "paragraph": 1},
                "asWritten": "1 240 000 kr per år"},
     "start": {"value": "2024-04-01", "status": "stated",
               "source": {"document": "sn-2024-17", "section": "Ekonomi", "paragraph": 1}}}
  ],
  "events": [
    {"id": "beslut-verkstaden", "kind": "beslut", "name": "Beslut om Verkstaden",
     "label": "Beslut föreslås",
     "date": {"value": "2024-03", "status": "proposed",
              "source": {"document": "sn-2024-17", "section": "Förslag till beslut", "point": "1"}},
     "bodies": ["sn"], "about": ["avtal-verkstaden"], "onTimeline": true}
  ],
  "questions": [
    {"id": "vem-utfor", "number": 1, "kind": "lucka", "weight": "viktig", "title": "Vem utför?",
     "text": "Tjänsteskrivelsen säger inte vem som driver Verkstaden.",
     "about": ["avtal-verkstaden"], "settledBy": "Det undertecknade avtalet"}
  ]
}
)";

}  // namespace

const Json& example() {
  static const Json kRead = [] {
    const load::Limits limits;
    const load::Parsed parsed = load::parse_json(kExample, limits);
    return parsed.failure ? Json::object() : json_of(parsed.tree, 0);
  }();
  return kRead;
}

}  // namespace avtal::workbook
