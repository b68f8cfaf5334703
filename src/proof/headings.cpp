#include "proof/headings.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace avtal::proof {
namespace {

/// What letters to committees usually have, folded.
constexpr std::array<std::string_view, 26> kUsual = {"ärende",
                                                     "ärendet",
                                                     "ärendebeskrivning",
                                                     "beskrivning av ärendet",
                                                     "sammanfattning",
                                                     "bakgrund",
                                                     "beslut",
                                                     "förslag till beslut",
                                                     "beslutsunderlag",
                                                     "underlag för beslut",
                                                     "beslutet skickas till",
                                                     "beslutet expedieras till",
                                                     "expedieras till",
                                                     "ekonomi",
                                                     "ekonomiska konsekvenser",
                                                     "kommunala mål",
                                                     "jämställdhet",
                                                     "barnperspektiv",
                                                     "bedömning",
                                                     "förvaltningens bedömning",
                                                     "samråd",
                                                     "uppföljning",
                                                     "uppföljning och utvärdering",
                                                     "beslutsgång",
                                                     "yrkanden",
                                                     "bilagor"};
/// «Förslag till socialnämndens beslut»
constexpr std::string_view kProposalBegins = "förslag till ";
constexpr std::string_view kProposalEnds = " beslut";

constexpr std::size_t kMostLines = 4;
constexpr std::size_t kMostWords = 10;
constexpr std::size_t kMostBytes = 100;

bool begins_with(std::string_view text, std::string_view begin) {
  return text.substr(0, begin.size()) == begin;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "5 1 ersättning" → "ersättning"; as it is when nothing but a number stands there.
std::string_view without_number(std::string_view folded) {
  const std::size_t begin = folded.find_first_not_of("0123456789 ");
  return begin == std::string_view::npos ? folded : folded.substr(begin);
}

}  // namespace

Headings::Headings(const std::vector<std::string>& named) {
  for (const std::string& heading : named) known_.insert(base::folded(heading));
  for (const std::string_view heading : kUsual) known_.emplace(heading);
}

bool Headings::is_known(std::string_view text) const {
  if (text.size() > kMostBytes * 2 || ends_with(text, ".")) return false;
  const std::string folded = base::folded(text);
  if (known_.contains(folded) || known_.contains(std::string(without_number(folded)))) return true;
  return begins_with(folded, kProposalBegins) && ends_with(folded, kProposalEnds) &&
         text.size() <= kMostBytes;
}

std::size_t Headings::known_at(const std::vector<std::string>& lines, std::size_t first) const {
  if (begins_with(lines[first], "#")) return 1;
  std::string text;
  const std::size_t last = std::min(lines.size(), first + kMostLines);
  std::size_t found = 0;
  // The longest that is one: «Uppföljning» may go on with «och utvärdering» on the next line.
  for (std::size_t i = first; i < last; ++i) {
    text += (i == first ? "" : " ") + lines[i];
    if (is_known(text)) found = i + 1 - first;
  }
  return found;
}

bool looks_like_heading(std::string_view line) {
  if (line.empty() || line.size() > kMostBytes || std::any_of(line.begin(), line.end(), is_digit)) {
    return false;
  }
  const std::size_t first = base::first_character_size(line);
  const bool capital =
      (line[0] >= 'A' && line[0] <= 'Z') ||
      (first == 2 && line[0] == '\xC3' && static_cast<unsigned char>(line[1]) < 0xA0U);
  const std::size_t words = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 1;
  return capital && words <= kMostWords &&
         std::string_view(".,;:!?-").find(line.back()) == std::string_view::npos;
}

bool is_heading(std::string_view heading, std::string_view wanted) {
  const std::string a = base::folded(heading);
  const std::string b = base::folded(wanted);
  return a == b || without_number(a) == b || a == without_number(b);
}

bool ends_sentence(std::string_view text) {
  while (!text.empty() && std::string_view("\"')]").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return !text.empty() && std::string_view(".!?:;").find(text.back()) != std::string_view::npos;
}

}  // namespace avtal::proof
