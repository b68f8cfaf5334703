// Names that are longer than any place for them: whatever is cut off, no letter is cut in two.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "export/svg.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "support/dice.h"

using namespace avtal;

namespace {

/// Letters of one, two, three and four bytes, and some with marks over them.
std::string long_name(test::Dice& dice) {
  constexpr std::array<std::string_view, 16> kLetters = {
      "a", "å", "ä", "ö",  "é", "ü", "Ω", "ψ", "ή", "e\u0302", "o\u0308\u0323",
      "ß", "Ž", "–", "中", "𝔸"};
  std::string name;
  for (int word = 0; word < 12; ++word) {
    if (word > 0) name += ' ';
    for (int left = 2 + dice.below(12); left > 0; --left) name += kLetters[dice.below(16U)];
  }
  return name;
}

/// The real dataset, with long names for whatever has one.
model::Dataset long_names() {
  model::Dataset data = test::linkoping();
  test::Dice dice(7);
  const auto rename = [&dice](auto& records) {
    for (auto& record : records) record.name = {long_name(dice), long_name(dice)};
  };
  rename(data.organizations);
  rename(data.services);
  rename(data.agreements);
  rename(data.money_flows);
  rename(data.handovers);
  rename(data.events);
  for (auto& service : data.services) service.short_name = {};
  for (auto& document : data.documents) document.title = {long_name(dice), long_name(dice)};
  for (auto& question : data.questions) question.title = {long_name(dice), long_name(dice)};
  return data;
}

}  // namespace

TEST_CASE("long names: every picture is valid text, whatever its width") {
  const model::Dataset data = long_names();
  const auto prepared = scene::prepare(data);
  for (const char* view : {"oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor"}) {
    for (int width = 320; width <= 1440; width += width < 480 ? 5 : 97) {
      CAPTURE(view);
      CAPTURE(width);
      scene::PageRequest request =
          test::page_request("vy=" + std::string(view), static_cast<float>(width), 800);
      request.prepared = prepared.get();
      const scene::Page page = scene::build_page(request);
      CHECK(base::is_valid_utf8(exporting::to_svg(page, {page.title, {}})));
      for (const scene::Node& node : page.nodes) CHECK(base::is_valid_utf8(node.name));
    }
  }
}
