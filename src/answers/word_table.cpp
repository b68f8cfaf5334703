#include "answers/word_table.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

#include "base/text.h"

namespace avtal::answers::inner {

namespace {

constexpr std::size_t kShortestMisprint = 4;
constexpr std::size_t kLongForMisprints = 7;
constexpr std::size_t kTriple = 3;

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

std::uint32_t triple_at(std::string_view text, std::size_t at) {
  std::uint32_t bytes = 0;
  for (std::size_t i = at; i < at + kTriple; ++i) {
    bytes = (bytes << 8U) | static_cast<unsigned char>(text[i]);
  }
  return bytes;
}

std::uint32_t letters_of(std::string_view text) {
  std::uint32_t letters = 0;
  for (const char c : text) letters |= 1U << (static_cast<unsigned char>(c) % 32U);
  return letters;
}

int bit_count(std::uint32_t bits) {
  int count = 0;
  for (; bits != 0; bits &= bits - 1) ++count;
  return count;
}

bool same_digits(std::string_view a, std::string_view b) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t at = 0;
  for (const char c : a) {
    if (!is_digit(c)) continue;
    while (at < b.size() && !is_digit(b[at])) ++at;
    if (at == b.size() || b[at++] != c) return false;
  }
  return std::none_of(b.begin() + static_cast<std::ptrdiff_t>(at), b.end(), is_digit);
}

}  // namespace

int misprints_allowed(std::size_t size) {
  if (size < kShortestMisprint) return 0;
  return size < kLongForMisprints ? 1 : 2;
}

int misprints(std::string_view word, std::string_view wanted, int limit) {
  if (!same_digits(word, wanted)) return limit + 1;
  // In a short word nobody misses the first letter: «hyra» is not «fyra».
  const bool is_short = wanted.size() == kShortestMisprint;
  if (is_short && !word.empty() && word.front() != wanted.front()) return limit + 1;
  return base::edit_distance(word, wanted, limit);
}

void WordTable::Maker::add(std::string_view word, std::uint32_t text) {
  auto at = numbers_.find(word);
  if (at == numbers_.end()) {
    const auto number = static_cast<std::uint32_t>(words_.size());
    at = numbers_.emplace(words_.emplace_back(word), number).first;
    counts_.push_back(0);
    newest_.push_back(text + 1);
  }
  const std::uint32_t number = at->second;
  if (newest_[number] == text) return;
  newest_[number] = text;
  ++counts_[number];
  standing_.emplace_back(number, text);
}

WordTable WordTable::Maker::make() {
  std::vector<std::uint32_t> order(words_.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(),
            [this](std::uint32_t a, std::uint32_t b) { return words_[a] < words_[b]; });
  WordTable table;
  table.words_.reserve(order.size());
  std::vector<std::uint32_t> next(order.size());  // where the next text of a word goes
  std::uint32_t first = 0;
  for (const std::uint32_t number : order) {
    const std::uint32_t last = first + counts_[number];
    next[number] = first;
    table.words_.push_back({std::move(words_[number]), first, last, 0});
    table.words_.back().letters = letters_of(table.words_.back().text);
    first = last;
  }
  table.texts_.resize(standing_.size());
  for (const auto& [number, text] : standing_) table.texts_[next[number]++] = text;
  table.add_triples();
  *this = Maker();
  return table;
}

void WordTable::add_triples() {
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    const std::string_view text = words_[i].text;
    for (std::size_t at = 0; at + kTriple <= text.size(); ++at) {
      triples_.push_back({triple_at(text, at), i});
    }
  }
  std::sort(triples_.begin(), triples_.end());
  triples_.erase(std::unique(triples_.begin(), triples_.end()), triples_.end());
}

std::size_t WordTable::texts_of(const std::vector<std::uint32_t>& words) const {
  std::size_t count = 0;
  for (const std::uint32_t word : words) count += words_[word].last - words_[word].first;
  return count;
}

std::vector<std::uint32_t> WordTable::starting_with(std::string_view start,
                                                    std::size_t most) const {
  auto at =
      std::lower_bound(words_.begin(), words_.end(), start,
                       [](const Word& word, std::string_view text) { return word.text < text; });
  std::vector<std::uint32_t> found;
  for (; at != words_.end() && starts_with(at->text, start) && found.size() < most; ++at) {
    found.push_back(static_cast<std::uint32_t>(at - words_.begin()));
  }
  return found;
}

std::vector<std::uint32_t> WordTable::containing(std::string_view part, std::size_t most,
                                                 std::size_t& looked_at) const {
  std::vector<std::uint32_t> found;
  if (part.size() < kTriple) return found;
  using Range = std::pair<std::vector<Triple>::const_iterator, std::vector<Triple>::const_iterator>;
  Range rarest{triples_.begin(), triples_.end()};
  for (std::size_t at = 0; at + kTriple <= part.size(); ++at) {
    const std::uint32_t bytes = triple_at(part, at);
    const Range range{std::lower_bound(triples_.begin(), triples_.end(), Triple{bytes, 0}),
                      std::upper_bound(triples_.begin(), triples_.end(),
                                       Triple{bytes, std::numeric_limits<std::uint32_t>::max()})};
    if (range.second - range.first < rarest.second - rarest.first) rarest = range;
  }
  for (auto at = rarest.first; at != rarest.second && found.size() < most; ++at) {
    ++looked_at;
    if (words_[at->word].text.find(part) != std::string_view::npos) found.push_back(at->word);
  }
  return found;
}

std::vector<std::uint32_t> WordTable::like(std::string_view wanted, std::size_t most,
                                           std::size_t& looked_at) const {
  std::vector<std::uint32_t> found;
  const int limit = misprints_allowed(wanted.size());
  if (limit == 0) return found;
  const std::uint32_t letters = letters_of(wanted);
  const auto slack = static_cast<std::size_t>(limit) * 4;  // bytes of so many code points
  for (std::uint32_t i = 0; i < words_.size() && found.size() < most; ++i) {
    const Word& word = words_[i];
    const std::size_t longer = std::max(word.text.size(), wanted.size());
    if (longer - std::min(word.text.size(), wanted.size()) > slack) continue;
    // One slip takes away one letter and brings in another at most.
    if (bit_count(word.letters ^ letters) > 2 * limit) continue;
    if (!same_digits(word.text, wanted)) continue;
    ++looked_at;
    if (misprints(word.text, wanted, limit) <= limit) found.push_back(i);
  }
  return found;
}

}  // namespace avtal::answers::inner
