#include "json_reader.h"

#include "base/text.h"

namespace avtal::test {
namespace {

const Json kMissing;

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::optional<Json> read() {
    Json value;
    if (!base::is_valid_utf8(text_) || !read_value(value)) return std::nullopt;
    skip_space();
    if (at_ != text_.size()) return std::nullopt;
    return value;
  }

 private:
  void skip_space() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos) ++at_;
  }

  bool take(char c) {
    skip_space();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  bool take_word(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  bool read_value(Json& value) {
    skip_space();
    if (at_ >= text_.size()) return false;
    switch (text_[at_]) {
      case '{':
        return read_object(value);
      case '[':
        return read_array(value);
      case '"':
        value.kind = Json::Kind::string;
        return read_string(value.text);
      case 'n':
        value.kind = Json::Kind::null;
        return take_word("null");
      case 't':
        value.kind = Json::Kind::boolean;
        value.truth = true;
        return take_word("true");
      case 'f':
        value.kind = Json::Kind::boolean;
        return take_word("false");
      default:
        value.kind = Json::Kind::number;
        return read_number(value.number);
    }
  }

  bool read_number(std::int64_t& number) {
    const bool negative = take_word("-");
    const std::size_t first = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
      number = number * 10 + (text_[at_++] - '0');
    }
    if (negative) number = -number;
    const std::size_t digits = at_ - first;
    return digits > 0 && digits < 19 && (digits == 1 || text_[first] != '0');
  }

  bool read_string(std::string& into) {
    ++at_;
    while (at_ < text_.size() && text_[at_] != '"') {
      const char c = text_[at_++];
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\') {
        into += c;
      } else if (!read_escape(into)) {
        return false;
      }
    }
    return take('"');
  }

  bool read_escape(std::string& into) {
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kValues = "\"\\/\b\f\n\r\t";
    if (at_ >= text_.size()) return false;
    const char c = text_[at_++];
    if (const std::size_t found = kNames.find(c); found != kNames.npos) {
      into += kValues[found];
      return true;
    }
    if (c != 'u' || at_ + 4 > text_.size()) return false;
    char32_t code = 0;
    for (int i = 0; i < 4; ++i) {
      const std::size_t digit = std::string_view("0123456789abcdef").find(text_[at_++]);
      if (digit == std::string_view::npos) return false;
      code = code * 16 + static_cast<char32_t>(digit);
    }
    base::append_utf8(into, code);
    return true;
  }

  bool read_array(Json& value) {
    value.kind = Json::Kind::array;
    ++at_;
    if (take(']')) return true;
    do {
      if (!read_value(value.items.emplace_back())) return false;
    } while (take(','));
    return take(']');
  }

  bool read_object(Json& value) {
    value.kind = Json::Kind::object;
    ++at_;
    if (take('}')) return true;
    do {
      skip_space();
      std::string key;
      if (at_ >= text_.size() || text_[at_] != '"' || !read_string(key) || !take(':')) return false;
      if (value[key].kind != Json::Kind::missing) return false;
      Json member;
      if (!read_value(member)) return false;
      value.members.push_back({std::move(key), std::move(member)});
    } while (take(','));
    return take('}');
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

const Json& Json::operator[](std::string_view key) const {
  for (const auto& [name, value] : members) {
    if (name == key) return value;
  }
  return kMissing;
}

const Json& Json::operator[](std::size_t index) const {
  return index < items.size() ? items[index] : kMissing;
}

const Json& Json::with(std::string_view key, std::string_view value) const {
  for (const Json& item : items) {
    const Json& member = item[key];
    const bool same =
        member.kind == Kind::string ? member.text == value : member["id"].text == value;
    if (same) return item;
  }
  return kMissing;
}

const Json& Json::with(std::string_view key, std::int64_t value) const {
  for (const Json& item : items) {
    if (item[key].kind == Kind::number && item[key].number == value) return item;
  }
  return kMissing;
}

std::optional<Json> read_json(std::string_view text) { return Reader(text).read(); }

}  // namespace avtal::test
