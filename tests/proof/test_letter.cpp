// How a text is parted into headings and numbered paragraphs.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "proof/headings.h"
#include "proof/letter.h"
#include "proof/wording.h"

namespace avtal::proof {
namespace {

using Lines = std::vector<std::string>;

/// "Heading" and below it "  1 text", with "(2)" before a point.
Lines outline(const std::string& text, const std::vector<std::string>& headings = {}) {
  Lines lines;
  for (const Section& section : read_letter(text, headings).sections) {
    if (!section.heading.empty()) lines.push_back(section.heading);
    int number = 0;
    for (const Paragraph& paragraph : section.paragraphs) {
      const std::string point = paragraph.point.empty() ? "" : "(" + paragraph.point + ") ";
      lines.push_back("  " + std::to_string(++number) + " " + point + shown(paragraph.text));
    }
  }
  return lines;
}

const std::string kSentence = "Nämnden har sedan 2019 ett avtal om arbetsträning med utföraren.";

TEST_CASE("letter: usual headings begin sections, on lines of their own or glued to the text") {
  CHECK(outline("2024-02-15\n\nÄrende\n\nEtt.\n\nTvå.\n\nBakgrund\nTre.\nSamråd\nFyra.\n") ==
        Lines{"  1 2024-02-15", "Ärende", "  1 Ett.", "  2 Två.", "Bakgrund", "  1 Tre.", "Samråd",
              "  1 Fyra."});
  CHECK(
      outline("Beslutsunderlag:\nBrevet\n\nFörslag till socialnämndens beslut\n1. Ja.\n") ==
      Lines{"Beslutsunderlag:", "  1 Brevet", "Förslag till socialnämndens beslut", "  1 (1) Ja."});
}

TEST_CASE("letter: a heading that the dataset names is one, over several lines too") {
  const std::string text = "Information enligt lag (1976:580) om\nmedbestämmande\nHar skett.\n";
  CHECK(outline(text, {"Information enligt lag (1976:580) om medbestämmande"}) ==
        Lines{"Information enligt lag (1976:580) om medbestämmande", "  1 Har skett."});
  CHECK(outline(text).size() == 1);
  CHECK(outline("Uppföljning och\nutvärdering\nSker.\n") ==
        Lines{"Uppföljning och utvärdering", "  1 Sker."});
  CHECK(outline("5.1 Ersättning\nBetalas.\n", {"Ersättning"}) ==
        Lines{"5.1 Ersättning", "  1 Betalas."});
}

TEST_CASE("letter: a word of a sentence is no heading") {
  CHECK(outline("Nämnden fattar\nbeslut\nom detta.\n").size() == 1);
  CHECK(outline("Parterna håller\nSamråd\nvarje år.\n").size() == 1);
}

TEST_CASE("letter: a short line above a sentence is a heading, above something else not") {
  CHECK(outline("Målgrupp och behov\n\n" + kSentence) ==
        Lines{"Målgrupp och behov", "  1 " + kSentence});
  CHECK(outline("Socialdirektören\n\nSocialförvaltningen\n") ==
        Lines{"  1 Socialdirektören", "  2 Socialförvaltningen"});
  CHECK(outline("Beslut fattades 2020-01-01\n\n" + kSentence).size() == 2);
  CHECK(outline("Ett stycke utan\nslut\n\n" + kSentence)[0] == "  1 Ett stycke utan slut");
}

TEST_CASE("letter: Markdown's headings, emphasis and rules are read as what they mean") {
  CHECK(outline("# Brev\n\n## Målgrupp 2024\n\nFör **14** "
                "deltagare.\n\n---\n\nMer.\n") ==
        Lines{"Brev", "Målgrupp 2024", "  1 För 14 deltagare.", "  2 Mer."});
}

TEST_CASE("letter: points are counted from 1, and a figure that begins a line is no point") {
  CHECK(outline("Förslag till beslut\n1. Godkänns från\n2020. Då upphör det.\n2. Tecknas.\n") ==
        Lines{"Förslag till beslut", "  1 (1) Godkänns från 2020. Då upphör det.",
              "  2 (2) Tecknas."});
  CHECK(outline("Ärende\nDet sker den\n1. Januari är tänkt.\n").size() == 2);
}

TEST_CASE("letter: a sentence goes on after a blank line, a page's end and its number") {
  CHECK(outline("Ärende\nAvtalet gjordes varvid\n\nett tillägg kom.\n\nNästa.\n") ==
        Lines{"Ärende", "  1 Avtalet gjordes varvid ett tillägg kom.", "  2 Nästa."});
  CHECK(outline("Ärende\nVerksam-\n\nHeten.\n").size() == 2);
  const std::string open = "Nämnden har sedan länge ett avtal om stöd med Råd och";
  CHECK(outline("Ärende\n" + open + "\n\f\nStöd.\n")[1] == "  1 " + open + " Stöd.");
  CHECK(outline("Ärende\n" + open + "\n\n   2 (3)\n\nStöd.\n")[1] == "  1 " + open + " Stöd.");
  CHECK(outline("Ärende\n" + open + "\n\nSida 2 av 3\n\nBakgrund\nEtt.\n").size() == 4);
  CHECK(outline("Ärende\n" + open + "\n\nStöd.\n").size() == 3);
  CHECK(outline("Ärende\nHar\n\na) ett\n\nb) två\n").size() == 4);
}

TEST_CASE("letter: a heading is the same with another case, dash or number") {
  CHECK(is_heading("Uppföljning 2022 - resultat", "uppföljning 2022 – Resultat"));
  CHECK(is_heading("Beslutsunderlag:", "Beslutsunderlag"));
  CHECK(is_heading("3.2 Ersättning", "Ersättning"));
  CHECK(is_heading("Ersättning", "3.2 Ersättning"));
  CHECK_FALSE(is_heading("3.2 Ersättning", "3.3 Ersättning"));
  CHECK_FALSE(is_heading("Bakgrund", "Bakgrunden"));
  CHECK_FALSE(is_heading("2024", "2025"));
}

TEST_CASE("letter: an empty text is an empty letter") {
  CHECK(outline("").empty());
  CHECK(outline("\n\f\n  \n").empty());
}

}  // namespace
}  // namespace avtal::proof
