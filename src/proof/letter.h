#pragma once
// The text of a document as the places of a dataset count it: headings, and under each of them
// paragraphs from 1 on.

#include <string>
#include <string_view>
#include <vector>

namespace avtal::proof {

struct Paragraph {
  std::string text;   // its lines put together (`append_line`)
  std::string point;  // the number it begins with in a list from 1 on, "2"; mostly empty
};

struct Section {
  std::string heading;  // as it stands; empty of what goes before the first
  std::vector<Paragraph> paragraphs;
};

struct Letter {
  std::vector<Section> sections;  // the first has no heading, and may be empty
};

/// `text` in UTF-8, with lines as a text file or pdftotext has them. A blank line parts paragraphs,
/// unless a sentence plainly goes on after it: with a small letter, after a hyphen, or on the next
/// page. `headings`: those that the dataset names in this document.
Letter read_letter(std::string_view text, const std::vector<std::string>& headings);

}  // namespace avtal::proof
