#pragma once
// Inside answers: the distinct words of many texts, found by their beginning, by a part of them or
// by something like them, and the texts that each stands in.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace avtal::answers::inner {

/// Misprints that a word of so many bytes may have: none in short ones.
int misprints_allowed(std::size_t size);
/// Distance between two words, or `limit` + 1. Another number is another thing, not a slip.
int misprints(std::string_view word, std::string_view wanted, int limit);

class WordTable {
 public:
  /// Takes one word after the other, each text's words together. A word costs as much whether it is
  /// new or stands in a hundred thousand texts: nothing is compared before `make`.
  class Maker {
   public:
    void add(std::string_view word, std::uint32_t text);
    /// Leaves the maker empty.
    WordTable make();

   private:
    std::deque<std::string> words_;  // its elements stay where they are
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
    std::vector<std::uint32_t> counts_;                              // texts of each word
    std::vector<std::uint32_t> newest_;                              // text of each word
    std::vector<std::pair<std::uint32_t, std::uint32_t>> standing_;  // word, text
  };

  WordTable() = default;

  std::size_t size() const { return words_.size(); }
  /// How many texts the words stand in, a text counted once for each word.
  std::size_t texts_of(const std::vector<std::uint32_t>& words) const;

  /// Indices of words. What begins so: the word itself first, then in their order.
  std::vector<std::uint32_t> starting_with(std::string_view start, std::size_t most) const;
  /// Three bytes at least; `looked_at` counts the words that were compared.
  std::vector<std::uint32_t> containing(std::string_view part, std::size_t most,
                                        std::size_t& looked_at) const;
  std::vector<std::uint32_t> like(std::string_view wanted, std::size_t most,
                                  std::size_t& looked_at) const;

  template <class Take>
  void for_each_text(std::uint32_t word, Take take) const {
    const Word& found = words_[word];
    for (std::uint32_t i = found.first; i < found.last; ++i) take(texts_[i]);
  }

 private:
  struct Word {
    std::string text;
    std::uint32_t first = 0;  // into texts_
    std::uint32_t last = 0;
    std::uint32_t letters = 0;  // one bit for each letter that occurs
  };
  struct Triple {
    std::uint32_t bytes = 0;
    std::uint32_t word = 0;
    friend auto operator<=>(const Triple&, const Triple&) = default;
  };
  void add_triples();

  std::vector<Word> words_;           // sorted
  std::vector<std::uint32_t> texts_;  // of word after word
  std::vector<Triple> triples_;       // sorted: every three bytes in a row
};

}  // namespace avtal::answers::inner
