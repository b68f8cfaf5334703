#include "proof/texts.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "proof/letter.h"

namespace avtal::proof {
namespace {

using model::Document;
using Candidates = std::vector<std::size_t>;

/// No more of a text without headings is taken for its head.
constexpr std::size_t kMostOfHead = 1000;

/// "SON 2020-281" of "handlingar/SON 2020-281.txt"
std::string_view stem(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return path.substr(0, path.rfind('.'));
}

/// With a space at each end, so that whole words can be sought.
std::string as_words(std::string_view text) { return " " + base::folded(text) + " "; }

bool has_words(const std::string& text, std::string_view words) {
  const std::string sought = as_words(words);
  return sought.size() > 2 && text.find(sought) != std::string::npos;
}

struct Look {
  std::string name_key;  // of the file's name: letters and digits
  std::string words;     // of its name, and of its text before the first heading
};

Look look_of(const TextFile& file) {
  const Letter letter = read_letter(file.text, {});
  std::string head;
  for (const Paragraph& paragraph : letter.sections.front().paragraphs) {
    head += paragraph.text + "\n";
    if (head.size() > kMostOfHead) break;
  }
  return {base::case_number_key(stem(file.path)), as_words(stem(file.path)) + as_words(head)};
}

class Matcher {
 public:
  Matcher(const model::Dataset& dataset, const std::vector<TextFile>& files)
      : dataset_(dataset), files_(files), taken_(files.size(), false) {
    for (const TextFile& file : files) looks_.push_back(look_of(file));
    found_.resize(dataset.documents.size());
  }

  std::vector<TextOf> match() {
    for (std::size_t i = 0; i < found_.size(); ++i) match_named(i);
    for (const Match how : {Match::by_name, Match::by_number, Match::by_date}) match_all(how);
    return std::move(found_);
  }

 private:
  bool is_open(std::size_t document) const { return found_[document].match == Match::none; }

  void take(std::size_t document, Match how, std::size_t file) {
    found_[document] = {how, file, {}};
    taken_[file] = true;
  }

  void match_named(std::size_t document) {
    const std::string& path = dataset_.documents[document].text;
    if (path.empty()) return;
    const auto file = std::find_if(files_.begin(), files_.end(),
                                   [&](const TextFile& each) { return each.path == path; });
    if (file == files_.end()) {
      found_[document].match = Match::missing;
    } else {
      take(document, Match::named, static_cast<std::size_t>(file - files_.begin()));
    }
  }

  /// All documents at a time, so that no file goes to the first of two that it would do for.
  void match_all(Match how) {
    std::vector<Candidates> candidates(found_.size());
    std::vector<std::size_t> wanted(files_.size(), 0);
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (!is_open(i)) continue;
      candidates[i] = candidates_for(dataset_.documents[i], how);
      for (const std::size_t file : candidates[i]) ++wanted[file];
    }
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (candidates[i].empty()) continue;
      if (candidates[i].size() == 1 && wanted[candidates[i][0]] == 1) {
        take(i, how, candidates[i][0]);
      } else {
        found_[i] = {Match::ambiguous, std::nullopt, std::move(candidates[i])};
      }
    }
  }

  Candidates candidates_for(const Document& document, Match how) const {
    if (how == Match::by_name) {
      return those([&](const Look& look) { return is_called(look, document); });
    }
    const auto dated = [&](const Look& look) { return bears_date(look, document); };
    if (how == Match::by_date) {
      return has_number(document) ? Candidates() : those(dated);
    }
    Candidates numbered = those([&](const Look& look) { return bears_number(look, document); });
    if (numbered.size() < 2) return numbered;
    // Several letters of one case are told apart by their dates.
    Candidates both;
    for (const std::size_t file : numbered) {
      if (dated(looks_[file])) both.push_back(file);
    }
    return both.empty() ? numbered : both;
  }

  template <class Fits>
  Candidates those(Fits fits) const {
    Candidates found;
    for (std::size_t i = 0; i < looks_.size(); ++i) {
      if (!taken_[i] && fits(looks_[i])) found.push_back(i);
    }
    return found;
  }

  static bool is_called(const Look& look, const Document& document) {
    return !look.name_key.empty() &&
           (look.name_key == base::case_number_key(document.id) ||
            look.name_key == base::case_number_key(document.short_title.sv));
  }

  static bool has_number(const Document& document) {
    return std::any_of(document.case_numbers.begin(), document.case_numbers.end(),
                       [](const auto& claim) { return claim.value.has_value(); });
  }

  static bool bears_number(const Look& look, const Document& document) {
    return std::any_of(
        document.case_numbers.begin(), document.case_numbers.end(),
        [&](const auto& claim) { return claim.value && has_words(look.words, *claim.value); });
  }

  static bool bears_date(const Look& look, const Document& document) {
    const base::EdtfDate* date = document.written.date.value();
    return date != nullptr && date->is_exact_day() && has_words(look.words, date->text());
  }

  const model::Dataset& dataset_;
  const std::vector<TextFile>& files_;
  std::vector<Look> looks_;
  std::vector<bool> taken_;
  std::vector<TextOf> found_;
};

}  // namespace

std::vector<TextOf> match_texts(const model::Dataset& dataset, const std::vector<TextFile>& files) {
  return Matcher(dataset, files).match();
}

}  // namespace avtal::proof
