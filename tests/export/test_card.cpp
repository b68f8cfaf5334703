// The meeting card: a matter on one sheet.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "export/card_paper.h"
#include "export/sample.h"

using namespace avtal;
using namespace avtal::exporting;
using test::Sample;

namespace {

/// All words within the element with the id, in order.
std::string within(const Handout& card, const std::string& id) {
  std::string text;
  std::vector<bool> inside(card.elements.size());
  for (std::size_t i = 0; i < card.elements.size(); ++i) {
    const exporting::Element& element = card.elements[i];
    inside[i] = element.id == id ||
                (element.parent >= 0 && inside[static_cast<std::size_t>(element.parent)]);
    if (inside[i]) text += element.text + "\n";
  }
  return text;
}

std::size_t count(const Handout& card, Tag tag) {
  return static_cast<std::size_t>(
      std::count_if(card.elements.begin(), card.elements.end(),
                    [tag](const exporting::Element& element) { return element.tag == tag; }));
}

Handout card_of(const Sample& sample, const std::string& id, const char* day = nullptr,
                state::Language language = state::Language::sv) {
  PictureRequest request = sample.picture();
  request.origin.view.selected = id;
  request.origin.view.language = language;
  if (day != nullptr) request.origin.view.as_of = base::parse_day(day);
  return build_card(request);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("card: it says what is asked, what applies, what it costs and what nobody knows") {
  const Sample sample;
  const Handout card = card_of(sample, "arbetsinriktad-rehabilitering", "2023-08-30");
  CHECK(has(within(card, "moteskort"), "Arbetsinriktad rehabilitering"));
  CHECK(has(within(card, "kort-nasta"), "2023-10-01, beräknat"));
  CHECK(has(within(card, "kort-nasta"), "om 32 dagar"));
  CHECK(has(within(card, "kort-fraga"), "Förslag 2023-08-30, protokoll saknas"));
  CHECK_FALSE(has(within(card, "kort-fraga"), "2017"));  // an older one is counted, not asked anew
  CHECK(has(within(card, "kort-fraga"), "och 1 till"));
  CHECK(has(within(card, "kort-galler"), "34"));
  CHECK(has(within(card, "kort-galler"), "60"));
  CHECK(has(within(card, "kort-kostar"), "1,9\u00a0mnkr, angivet"));
  CHECK(has(within(card, "kort-okant"), "2020"));
  CHECK(has(within(card, "kort-kallor"), "2023-08-30"));
  CHECK(count(card, Tag::img) == 2);  // its row of the timeline, and the code of the link
  CHECK(has(card.link, "f-insats=arbetsinriktad-rehabilitering"));
}

TEST_CASE("card: an agreement's card is that of its service") {
  const Sample sample;
  CHECK(within(card_of(sample, "overenskommelse-2018"), "kort-galler") ==
        within(card_of(sample, "arbetsinriktad-rehabilitering"), "kort-galler"));
  CHECK(card_of(sample, "son").elements.empty());
  CHECK(card_of(sample, "").elements.empty());
}

TEST_CASE(
    "card: every service of any data has one, whose lists are short and say what is left out") {
  for (const std::string& file : test::kSampleFiles) {
    const Sample sample(file);
    for (const model::Service& service : sample.dataset.services) {
      for (const state::Language language : {state::Language::sv, state::Language::en}) {
        CAPTURE(service.id);
        const Handout card = card_of(sample, service.id, nullptr, language);
        REQUIRE_FALSE(card.elements.empty());
        CHECK(count(card, Tag::li) <= 4 * 7);
        for (const exporting::Element& element : card.elements) {
          CHECK_FALSE(has(element.text, "{"));
          CHECK_FALSE(has(element.text, ".."));
        }
      }
    }
  }
}

TEST_CASE("card: where nothing is known, that is what it says") {
  const Sample sample;
  const Handout card = card_of(sample, "skog-och-mark-insats", "2022-12-01");
  CHECK(has(within(card, "kort-nasta"), "Ingen dag framåt är känt"));
}

TEST_CASE("card: what nobody has entered is not said to be missing in the documents") {
  const Sample sample;
  const std::string costs = within(card_of(sample, "hantverkshuset", "2005-06-01"), "kort-kostar");
  CHECK(has(costs, "Underlaget har inget om vad det kostar 2005"));
  CHECK_FALSE(has(costs, "handling"));
}

TEST_CASE("card: places are told of what applies on the day alone") {
  const Sample sample;
  const Handout card = card_of(sample, "support-och-arbetsteamet", "2023-08-30");
  CHECK_FALSE(has(within(card, "kort-galler"), "årsarbetare"));
}

TEST_CASE("card: the picture is light whatever the page is, and the link says nothing of that") {
  const Sample sample;
  PictureRequest request = sample.picture();
  request.origin.view.selected = "hantverkshuset";
  const Handout light = build_card(request);
  request.origin.view.theme = state::Theme::dark;
  const Handout dark = build_card(request);
  CHECK(dark.elements == light.elements);
  CHECK_FALSE(has(dark.link, "tema"));
}
