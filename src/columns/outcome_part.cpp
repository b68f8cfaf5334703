#include <algorithm>

#include "columns/parts.h"
#include "words/recognise.h"

namespace avtal::columns {
namespace {

using namespace words;
using workbook::Strip;

constexpr int kQuarters = 4;

int highest(const Strip& strip) {
  int most = 0;
  for (std::size_t q = 0; q < strip.certain.size(); ++q) {
    most = std::max(most, strip.certain[q] + strip.perhaps[q]);
  }
  return most;
}

/// Steps from the ground up, `heights` on top of `below`; y grows downwards from `top`.
std::string steps(const std::vector<int>& heights, const std::vector<int>& below, int top) {
  std::string path;
  for (std::size_t q = 0; q < heights.size(); ++q) {
    if (heights[q] == 0) continue;
    const int ground = top - (below.empty() ? 0 : below[q]);
    path += "M" + std::to_string(q) + " " + std::to_string(ground) + "v-" +
            std::to_string(heights[q]) + "h1V" + std::to_string(ground) + "z";
  }
  return path;
}

std::string name_of(const Strip& strip, Language language) {
  if (strip.is_rest) return say(language, recognise::others);
  return strip.name.empty() ? say(language, recognise::no_buyer) : strip.name;
}

std::string told_of(const Looked& looked, const Strip& strip) {
  int most = 0;
  int year = looked.preview.first_year;
  for (std::size_t q = 0; q < strip.certain.size(); ++q) {
    const int here = strip.certain[q] + strip.perhaps[q];
    if (here <= most) continue;
    most = here;
    year = looked.preview.first_year + static_cast<int>(q) / kQuarters;
  }
  return say(looked.language, recognise::strip, most, std::to_string(year),
             std::to_string(looked.preview.first_year), std::to_string(looked.preview.last_year));
}

void add_strip(const Looked& looked, const Strip& strip, int scale, Element& list) {
  Element& item = add(list, el("li", ""));
  add(item, el("strong", "", name_of(strip, looked.language)));
  add(item, el("span", "", say(looked.language, recognise::agreements, strip.agreements)));
  Element& drawing = add(item, el("svg", "strip"));
  with(drawing, "viewBox",
       "0 0 " + std::to_string(strip.certain.size()) + " " + std::to_string(scale));
  with(with(drawing, "preserveAspectRatio", "none"), "role", "img");
  with(drawing, "aria-label", told_of(looked, strip));
  with(add(drawing, el("path", "certain")), "d", steps(strip.certain, {}, scale));
  with(add(drawing, el("path", "perhaps")), "d", steps(strip.perhaps, strip.certain, scale));
}

void add_strips(const Looked& looked, Element& part) {
  if (looked.preview.strips.empty()) return;
  int scale = 1;
  for (const Strip& each : looked.preview.strips) scale = std::max(scale, highest(each));
  Element& years = add(part, el("p", "years"));
  add(years, el("span", "", std::to_string(looked.preview.first_year)));
  add(years, el("span", "", std::to_string(looked.preview.last_year)));
  Element& list = add(part, el("ul", "strips"));
  for (const Strip& each : looked.preview.strips) add_strip(looked, each, scale, list);
  add(part, el("p", "", say(looked.language, recognise::strip_key)));
}

void add_counts(const Looked& looked, Element& part) {
  const Language language = looked.language;
  Element& list = add(part, el("dl", ""));
  const auto count = [&](const Phrase<>& name, int value, bool is_lack) {
    Element& entry = add(list, el("div", ""));
    add(entry, el("dt", "", say(language, name)));
    add(entry, el("dd", is_lack && value > 0 ? "lack" : "", number(value, language)));
  };
  if (looked.preview.of_payments) {
    count(recognise::payments, looked.preview.summed, false);
    count(recognise::amount_not_read, looked.preview.without_amount, true);
    count(recognise::day_not_read, looked.preview.without_day, true);
    count(recognise::parties, looked.preview.bodies, false);
    return;
  }
  count(recognise::with_start, looked.preview.with_start, false);
  count(recognise::without_start, looked.preview.without_start, true);
  count(recognise::without_end, looked.preview.without_end, true);
  count(recognise::bodies, looked.preview.bodies, false);
  count(recognise::without_amount, looked.preview.without_amount, true);
}

void add_end(const Looked& looked, Element& part) {
  const Language language = looked.language;
  Element& end = add(part, el("div", "end", {}, "end"));
  if (looked.shown.asks_leave) {
    with(add(end, el("p", "", say(language, recognise::leave), "leave")), "role", "alert");
    Element& ways = add(end, el("div", "ways", {}, "leaving"));
    add_button(ways, "primary", say(language, recognise::stay), "stay");
    add_button(ways, "", say(language, recognise::discard), "discard");
    return;
  }
  Element& ways = add(end, el("div", "ways", {}, "ways"));
  add_button(ways, "primary",
             looked.preview.of_payments
                 ? say(language, recognise::show_payments, looked.preview.summed)
                 : say(language, recognise::show, looked.preview.all_rows),
             "show");
  add_button(ways, "", say(language, recognise::save), "save");
  add(end, el("p", "", say(language, recognise::save_note), "save-note"));
}

}  // namespace

Element outcome_part(const Looked& looked) {
  const Language language = looked.language;
  Element part = el("section", "outcome", {}, "outcome");
  add(part, el("h3", "", say(language, recognise::outcome)));
  const Phrase<1>& made = looked.preview.of_payments ? recognise::summed_from : recognise::drawn;
  add(part, el("p", "", say(language, made, looked.preview.rows)));
  add_strips(looked, part);
  add_counts(looked, part);
  add_end(looked, part);
  return part;
}

}  // namespace avtal::columns
