#include "proof/letter.h"

#include <algorithm>
#include <utility>

#include "proof/headings.h"
#include "proof/wording.h"

namespace avtal::proof {
namespace {

/// Lines without a blank one between them.
struct Block {
  std::vector<std::string> lines;  // plain
  bool after_page = false;         // the end of a page, or its number, stands before it
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// "2 (3)", "Sida 2 av 3", "Sid 2(3)"
bool is_page_number(std::string_view line) {
  for (const std::string_view word : {"Sida ", "Sid ", "Sid. "}) {
    if (line.substr(0, word.size()) == word) {
      line.remove_prefix(word.size());
      return digits_at(line, 0) > 0 && line.size() <= 10;
    }
  }
  const std::size_t page = digits_at(line, 0);
  if (page == 0 || page > 3) return false;
  std::string_view rest = line.substr(page);
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  if (rest.empty() || rest.front() != '(') return false;
  const std::size_t pages = digits_at(rest, 1);
  return pages > 0 && rest.size() == pages + 2 && rest.back() == ')';
}

/// A line drawn with characters.
bool is_rule(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of("_-=~") == std::string_view::npos;
}

class Blocks {
 public:
  static std::vector<Block> of(std::string_view text) {
    Blocks blocks;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      blocks.add_line(text.substr(at, end - at));
      at = end + 1;
    }
    blocks.end_block();
    return std::move(blocks.all_);
  }

 private:
  void add_line(std::string_view line) {
    if (const std::size_t feed = line.rfind('\f'); feed != std::string_view::npos) {
      end_page();
      line.remove_prefix(feed + 1);
    }
    std::string plain = plain_line(line);
    if (is_page_number(plain)) return end_page();
    // A rule of asterisks is empty by now.
    if (plain.empty() || is_rule(plain)) return end_block();
    current_.lines.push_back(std::move(plain));
  }
  void end_page() {
    end_block();
    current_.after_page = true;
  }
  void end_block() {
    if (current_.lines.empty()) return;
    all_.push_back(std::move(current_));
    current_ = {};
  }

  std::vector<Block> all_;
  Block current_;
};

bool begins_small(std::string_view text) {
  if (text[0] == '\xC3') return text.size() > 1 && static_cast<unsigned char>(text[1]) >= 0xA0U;
  return text[0] >= 'a' && text[0] <= 'z';
}

/// "b) …" begins an item, not the rest of a sentence.
bool begins_item(std::string_view text) {
  return text.size() > 1 && (text[1] == ')' || text[1] == '.');
}

/// The number that a line of a list begins with: "2" of "2. Omsorgsdirektören …".
std::string_view point_of(std::string_view line) {
  const std::size_t digits = digits_at(line, 0);
  if (digits == 0 || digits > 2 || digits + 2 > line.size()) return {};
  const bool marked = line[digits] == '.' || line[digits] == ')';
  return marked && line[digits + 1] == ' ' ? line.substr(0, digits) : std::string_view();
}

class LetterReader {
 public:
  explicit LetterReader(const std::vector<std::string>& headings) : headings_(headings) {
    letter_.sections.emplace_back();
  }

  Letter read(const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      read_block(blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr);
    }
    return std::move(letter_);
  }

 private:
  void read_block(const Block& block, const Block* next) {
    const std::vector<std::string>& lines = block.lines;
    goes_on_ = goes_on(block);
    if (!goes_on_ && lines.size() == 1 && headings_.known_at(lines, 0) == 0 &&
        looks_like_heading(lines[0]) && next != nullptr && is_running_text(*next)) {
      return begin_section(lines[0]);
    }
    for (std::size_t i = 0; i < lines.size();) {
      const std::size_t heading = may_have_heading(lines, i) ? headings_.known_at(lines, i) : 0;
      if (heading > 0) {
        std::string text;
        for (std::size_t end = i + heading; i < end; ++i) append_line(text, lines[i]);
        begin_section(std::move(text));
      } else {
        read_line(lines[i], i == 0);
        ++i;
      }
    }
  }

  std::vector<Paragraph>& paragraphs() { return letter_.sections.back().paragraphs; }

  /// Is it the rest of the paragraph before it, which a page or a careless hand has parted?
  bool goes_on(const Block& block) {
    if (paragraphs().empty()) return false;
    const std::string& before = paragraphs().back().text;
    const std::string& line = block.lines.front();
    if (ends_sentence(before) || headings_.known_at(block.lines, 0) > 0) return false;
    if (before.back() == '-') return true;
    if (block.after_page && point_of(line).empty()) return before.size() > kShortLine;
    return begins_small(line) && !begins_item(line);
  }

  /// Within a block a heading has to stand between sentences: else it is a word of one.
  bool may_have_heading(const std::vector<std::string>& lines, std::size_t at) const {
    return at == 0 || ends_sentence(lines[at - 1]) || is_new_section_;
  }

  static bool is_running_text(const Block& block) {
    if (!point_of(block.lines.front()).empty()) return true;
    std::string text;
    for (const std::string& line : block.lines) append_line(text, line);
    return text.size() > kShortLine && ends_sentence(text);
  }

  void begin_section(std::string heading) {
    heading.erase(0, std::min(heading.find_first_not_of("# "), heading.size()));
    letter_.sections.push_back({shown(heading), {}});
    points_ = 0;
    is_new_section_ = true;
  }

  void read_line(const std::string& line, bool first) {
    const std::string_view point = point_of(line);
    const bool next_point = !point.empty() && point == std::to_string(points_ + 1) &&
                            (points_ > 0 || first || is_new_section_ || ends_sentence(last_line_));
    if (next_point) {
      ++points_;
      paragraphs().push_back({line.substr(point.size() + 2), std::string(point)});
    } else if (is_new_section_ || paragraphs().empty() || (first && !goes_on_)) {
      paragraphs().push_back({line, {}});
    } else {
      append_line(paragraphs().back().text, line);
    }
    is_new_section_ = false;
    last_line_ = line;
  }

  /// What is as short as this may be the name of somebody, or an address.
  static constexpr std::size_t kShortLine = 40;

  Headings headings_;
  Letter letter_;
  int points_ = 0;               // the last one of the section
  bool goes_on_ = false;         // the block does, with the paragraph before it
  bool is_new_section_ = false;  // nothing stands below the heading yet
  std::string last_line_;
};

}  // namespace

Letter read_letter(std::string_view text, const std::vector<std::string>& headings) {
  return LetterReader(headings).read(Blocks::of(text));
}

}  // namespace avtal::proof
