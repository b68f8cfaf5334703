#pragma once
// What was typed into the search, and how well a text answers it: the one scoring of all that can
// be found, whether it is a record's name or a sentence of the page.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::answers {

/// Which language a text is in.
enum class Tongue : std::uint8_t { both, sv, en };

enum class TextRole : std::uint8_t {
  name,    // what something is called, or a short fact of it
  number,  // a case number: also found by a part, in any spelling
  code,    // counts only as a whole: who types 34 does not mean "c-34"
  body,    // a longer text about it, or the word for its kind: its words count, for half
};

/// A text made ready for comparing.
struct SearchText {
  std::string shown;
  std::string folded;
  std::string unmarked;
  std::string compounds;   // words with hyphens and numbers in groups written as one, unmarked
  std::string number_key;  // of case numbers and codes
  Tongue tongue = Tongue::both;
  TextRole role = TextRole::name;

  explicit SearchText(std::string_view text, Tongue tongue = Tongue::both,
                      TextRole role = TextRole::name);
};

/// Words of a folded text, which has single spaces between them.
std::vector<std::string_view> words_of(std::string_view text);

class SearchQuery {
 public:
  /// One way to put what was typed: as it was typed, then with other words for the same.
  struct Wording {
    Wording(std::string_view text, int handicap);
    Wording(const Wording&) = delete;
    Wording& operator=(const Wording&) = delete;

    std::string folded;
    std::string unmarked;
    std::string number_key;
    std::vector<std::string_view> words;
    std::vector<std::string_view> unmarked_words;
    std::string joined;  // unmarked, as one word
    int handicap = 0;    // taken off what it scores
  };

  /// `tongue`: the reader's. Texts of the other language count less, and not at all for short
  /// words, which mean something else there («AN», «on»).
  explicit SearchQuery(std::string_view text, Tongue tongue = Tongue::both);
  SearchQuery(const SearchQuery&) = delete;
  SearchQuery& operator=(const SearchQuery&) = delete;

  bool empty() const { return wordings_.empty(); }
  const std::deque<Wording>& wordings() const { return wordings_; }
  /// In letters and the spaces between words.
  std::size_t length() const { return length_; }
  /// Two to five capital letters and nothing else: «AN», «SON».
  bool may_be_abbreviation() const { return abbreviation_; }
  /// Is it the whole text, capitals and all?
  bool is(std::string_view text) const { return text == raw_; }
  /// How many of the words that say what is asked about stand in the text, of all of them: what
  /// answers a part of the question. {0, n} when none does.
  struct Share {
    std::size_t found = 0;
    std::size_t of = 0;
  };
  Share share_of(const SearchText& text) const;
  /// From now on only texts count in which it stands as a word of its own, in capitals.
  void take_as_abbreviation() { whole_word_ = true; }

  /// Is it a language other than that of who asks?
  bool is_foreign(Tongue tongue) const {
    return tongue_ != Tongue::both && tongue != Tongue::both && tongue != tongue_;
  }
  /// The languages to look in, the reader's own first.
  std::vector<Tongue> tongues() const;
  /// 0 for not at all, up to 1000 for the same. Scores of different texts compare.
  int score(const SearchText& text) const;
  int score(const SearchText& text, const Wording& wording) const;

 private:
  int points(const SearchText& text, const Wording& wording) const;

  std::string raw_;  // without blanks around
  Tongue tongue_;
  std::size_t shortest_word_ = 0;  // in code points
  std::size_t length_ = 0;         // likewise
  bool abbreviation_ = false;
  bool whole_word_ = false;
  std::deque<Wording> wordings_;
  std::vector<std::string> matter_;  // unmarked beginnings of words
};

/// The same query misspelt: every word begins a word of the text, or is a misprint of one. 0 for
/// not at all, and below what any right spelling of a name scores. Of names only.
int misprint_score(const SearchText& text, const std::vector<std::string_view>& wanted);

namespace inner {
/// Enough of a case number to look for.
bool is_number_key(std::string_view key);
/// Other ways to put it, with the words that the documents may have instead: «säga upp» for
/// «uppsägning», "2024-10-01" for «1 oktober 2024». Not the text itself.
std::vector<std::string> other_wordings(std::string_view text);
/// What a question is about: its words without marks, without «vad», «när», «vi» and the like, and
/// without their endings («kostar» and «kosta» are both "kost"). Empty when nothing is left.
std::vector<std::string> matter_of(std::string_view text);
}  // namespace inner

}  // namespace avtal::answers
