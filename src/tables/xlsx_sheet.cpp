#include "tables/xlsx_sheet.h"

#include <charconv>
#include <utility>

#include "base/text.h"
#include "tables/xml.h"

namespace avtal::tables {
namespace {

constexpr std::size_t kEscapeSize = 7;  // "_x000D_"

int whole(std::string_view digits) {
  int value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && stop == digits.data() + digits.size() ? value : -1;
}

std::optional<char32_t> escape_at(std::string_view text, std::size_t at) {
  if (at + kEscapeSize > text.size() || text[at] != '_' || text[at + 1] != 'x' ||
      text[at + kEscapeSize - 1] != '_') {
    return std::nullopt;
  }
  unsigned value = 0;
  const char* const first = text.data() + at + 2;
  const auto [stop, error] = std::from_chars(first, first + 4, value, 16);
  if (error != std::errc() || stop != first + 4) return std::nullopt;
  return static_cast<char32_t>(value);
}

/// A text is the sum of its runs, without the readings that stand over Japanese ones.
class TextRuns {
 public:
  void open(std::string_view name) {
    if (name == "rPh") ++readings_;
    if (name == "t") in_run_ = true;
  }
  void close(std::string_view name) {
    if (name == "rPh") --readings_;
    if (name == "t") in_run_ = false;
  }
  void text(std::string_view characters) {
    if (in_run_ && readings_ == 0) text_ += characters;
  }
  std::string take() {
    std::string result = without_escapes(text_);
    text_.clear();
    return result;
  }

 private:
  std::string text_;
  int readings_ = 0;
  bool in_run_ = false;
};

class SharedTexts : public XmlHandler {
 public:
  void open(std::string_view name, XmlAttributes) override { runs_.open(name); }
  void close(std::string_view name) override {
    runs_.close(name);
    if (name == "si") all.push_back(runs_.take());
  }
  void text(std::string_view characters) override { runs_.text(characters); }

  std::vector<std::string> all;

 private:
  TextRuns runs_;
};

class Styles : public XmlHandler {
 public:
  void open(std::string_view name, XmlAttributes attributes) override {
    if (name == "cellXfs") in_cells_ = true;
    if (name == "numFmt") {
      codes_.push_back({whole(attributes["numFmtId"]), look_of_code(attributes["formatCode"])});
    }
    if (name == "xf" && in_cells_) looks.push_back(look(whole(attributes["numFmtId"])));
  }
  void close(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
  }

  std::vector<Look> looks;

 private:
  Look look(int format) const {
    for (const auto& [number, own] : codes_) {
      if (number == format) return own;
    }
    return look_of_format(format);
  }

  std::vector<std::pair<int, Look>> codes_;
  bool in_cells_ = false;
};

/// "BC12" as column 54 and row 12; -1 where it does not say.
std::pair<int, int> place_of(std::string_view reference) {
  int column = 0;
  std::size_t at = 0;
  while (at < reference.size() && at < 4 && reference[at] >= 'A' && reference[at] <= 'Z') {
    column = column * 26 + (reference[at++] - 'A' + 1);
  }
  return {column - 1, whole(reference.substr(at))};
}

class SheetReader : public XmlHandler {
 public:
  SheetReader(const SheetContext& context, const Limits& limits, std::size_t& cells_left)
      : context_(context), limits_(limits), cells_left_(cells_left) {}

  void open(std::string_view name, XmlAttributes attributes) override {
    if (name == "c") {
      open_cell(attributes);
    } else if (name == "row") {
      const int number = whole(attributes["r"]);
      row_.number = number > 0 ? number : last_number_ + 1;
      row_.cells.clear();
    } else if (name == "v") {
      in_value_ = true;
    } else if (name == "f") {
      has_formula_ = true;
    }
    runs_.open(name);
  }

  void close(std::string_view name) override {
    runs_.close(name);
    if (name == "v") {
      in_value_ = false;
    } else if (name == "c") {
      close_cell();
    } else if (name == "row") {
      close_row();
    }
  }

  void text(std::string_view characters) override {
    if (in_value_) {
      value_ += characters;
    } else {
      runs_.text(characters);
    }
  }

  bool wants_more() const override { return !result.too_many; }

  SheetRows result;

 private:
  void open_cell(XmlAttributes attributes) {
    const int column = place_of(attributes["r"]).first;
    column_ = column >= 0 ? static_cast<std::size_t>(column) : row_.cells.size();
    type_ = std::string(attributes["t"]);
    style_ = whole(attributes["s"]);
    value_.clear();
    has_formula_ = false;
  }

  Cell cell() {
    const std::string runs = runs_.take();
    if (type_ == "inlineStr") return {runs, CellKind::text};
    if (value_.empty()) return {{}, has_formula_ ? CellKind::fault : CellKind::text};
    if (type_ == "s") {
      const int index = whole(value_);
      const bool there =
          index >= 0 && static_cast<std::size_t>(index) < context_.shared_texts.size();
      if (!there) return {{}, CellKind::fault};
      return {context_.shared_texts[static_cast<std::size_t>(index)], CellKind::text};
    }
    if (type_ == "str") return {without_escapes(value_), CellKind::text};
    if (type_ == "b") return {value_ == "1" ? "true" : "false", CellKind::truth};
    if (type_ == "e") return {value_, CellKind::fault};
    if (type_ == "d")
      return {
          value_.size() > 10 && value_.substr(10, 6) == "T00:00" ? value_.substr(0, 10) : value_,
          CellKind::date};
    const auto style = static_cast<std::size_t>(style_);
    const bool styled = style_ >= 0 && style < context_.looks.size();
    return number_cell(value_, styled ? context_.looks[style] : Look::number, context_.from_1904);
  }

  void close_cell() {
    Cell read = cell();
    if (read.empty() || column_ >= limits_.columns || result.too_many) return;
    if (cells_left_ == 0) {
      result.too_many = true;
      return;
    }
    --cells_left_;
    if (row_.cells.size() <= column_) row_.cells.resize(column_ + 1);
    row_.cells[column_] = std::move(read);
  }

  void close_row() {
    // Rows come in order; what does not is taken as the next.
    if (row_.number <= last_number_) row_.number = last_number_ + 1;
    last_number_ = row_.number;
    if (!row_.cells.empty()) result.rows.push_back(row_);
  }

  const SheetContext& context_;
  const Limits& limits_;
  std::size_t& cells_left_;
  TextRuns runs_;
  Row row_;
  int last_number_ = 0;
  std::size_t column_ = 0;
  int style_ = -1;
  std::string type_;
  std::string value_;
  bool in_value_ = false;
  bool has_formula_ = false;
};

}  // namespace

std::string without_escapes(std::string_view text) {
  if (text.find("_x") == std::string_view::npos) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::optional<char32_t> code = escape_at(text, at)) {
      base::append_utf8(result, *code);
      at += kEscapeSize;
    } else {
      result += text[at++];
    }
  }
  return result;
}

std::string with_escapes(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
    if (control) {
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      result += "_x00";
      result += kDigits[static_cast<std::size_t>(c) >> 4];
      result += kDigits[static_cast<std::size_t>(c) & 15];
      result += '_';
    } else if (c == '_' && escape_at(text, at)) {
      result += "_x005F_";
    } else {
      result += c;
    }
  }
  return result;
}

std::optional<std::vector<std::string>> read_shared_texts(std::string_view xml) {
  SharedTexts handler;
  if (!read_xml(xml, handler)) return std::nullopt;
  return std::move(handler.all);
}

std::optional<std::vector<Look>> read_looks(std::string_view xml) {
  Styles handler;
  if (!read_xml(xml, handler)) return std::nullopt;
  return std::move(handler.looks);
}

std::optional<SheetRows> read_sheet(std::string_view xml, const SheetContext& context,
                                    const Limits& limits, std::size_t& cells_left) {
  SheetReader handler(context, limits, cells_left);
  if (!read_xml(xml, handler)) return std::nullopt;
  return std::move(handler.result);
}

}  // namespace avtal::tables
