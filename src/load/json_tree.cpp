// The only file that knows nlohmann's library.

#include "load/json_tree.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"

namespace avtal::load {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_between_tokens(char c) { return is_space(c) || c == ',' || c == ':'; }

std::size_t after_digits(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9') ++at;
  return at;
}

bool has_one_of(std::string_view bytes, std::size_t at, std::string_view characters) {
  return at < bytes.size() && characters.find(bytes[at]) != std::string_view::npos;
}

/// Just after the JSON number at `at`; after "0" in "01", as the parser sees it.
std::size_t after_number(std::string_view bytes, std::size_t at) {
  if (has_one_of(bytes, at, "-")) ++at;
  at = has_one_of(bytes, at, "0") ? at + 1 : after_digits(bytes, at);
  if (has_one_of(bytes, at, ".")) at = after_digits(bytes, at + 1);
  if (!has_one_of(bytes, at, "eE")) return at;
  ++at;
  if (has_one_of(bytes, at, "+-")) ++at;
  return after_digits(bytes, at);
}

/// The first byte that is not part of well-formed UTF-8.
std::optional<std::size_t> first_broken_byte(std::string_view bytes) {
  if (base::is_valid_utf8(bytes)) return std::nullopt;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t start = i;
    const char32_t code_point = base::next_code_point(bytes, i);
    if (code_point == 0xFFFD && i - start == 1) return start;
  }
  return std::nullopt;
}

}  // namespace

NodeKind Tree::kind(NodeIndex node) const {
  switch (bytes_[nodes_[node].source]) {
    case '{':
      return NodeKind::object;
    case '[':
      return NodeKind::array;
    case '"':
      return NodeKind::text;
    case 't':
    case 'f':
      return NodeKind::boolean;
    case 'n':
      return NodeKind::null;
    default:
      return NodeKind::number;
  }
}

std::string_view Tree::text(NodeIndex node) const {
  const Node& found = nodes_[node];
  if ((found.extent & kDecoded) != 0) {
    const auto [offset, length] = decoded_[found.extent & ~kDecoded];
    return std::string_view(arena_).substr(offset, length);
  }
  const bool quoted_text = bytes_[found.source] == '"';
  return bytes_.substr(found.source + (quoted_text ? 1u : 0u), found.extent);
}

NodeIndex Tree::member(NodeIndex object, std::string_view name) const {
  const NodeIndex end = after(object);
  for (NodeIndex key = first_child(object); key < end;) {
    const NodeIndex value = value_of(key);
    if (text(key) == name) return value;
    key = after(value);
  }
  return kNoNode;
}

std::size_t Tree::child_count(NodeIndex container) const {
  const bool pairs = is_object(container);
  std::size_t count = 0;
  const NodeIndex end = after(container);
  for (NodeIndex node = first_child(container); node < end; ++count) {
    node = after(pairs ? value_of(node) : node);
  }
  return count;
}

/// Takes nlohmann's SAX events. The parser does not say where a token stands, so this follows it
/// through the bytes with a cursor of its own.
class TreeBuilder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  TreeBuilder(std::string_view bytes, const Limits& limits) : limits_(limits) {
    tree_.bytes_ = bytes;
    tree_.nodes_.reserve(std::min(bytes.size() / 10, limits.values) + 16);
    if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) cursor_ = kByteOrderMark.size();
  }

  bool null() { return literal(4); }
  bool boolean(bool value) { return literal(value ? 4 : 5); }
  bool number_integer(number_integer_t) { return number(); }
  bool number_unsigned(number_unsigned_t) { return number(); }
  bool number_float(number_float_t, const string_t&) { return number(); }
  bool binary(binary_t&) { return false; }
  bool string(string_t& value) { return text(value); }
  bool key(string_t& value) { return text(value); }
  bool start_object(std::size_t) { return open(); }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t read, const std::string&, const nlohmann::json::exception& error) {
    fail_syntax(read, error.what());
    return false;
  }

  Parsed finish(bool parsed) {
    if (parsed) check_nothing_follows();
    if (failure_) {
      close_all();
      failure_->opener = opener_;
    }
    return {std::move(tree_), std::move(failure_)};
  }

 private:
  std::size_t size() const { return tree_.bytes_.size(); }
  char at(std::size_t offset) const { return tree_.bytes_[offset]; }

  std::size_t next_token() const {
    std::size_t offset = cursor_;
    while (offset < size() && is_between_tokens(at(offset))) ++offset;
    return offset;
  }

  std::size_t skip_space(std::size_t offset) const {
    while (offset < size() && is_space(at(offset))) ++offset;
    return offset;
  }

  /// Where the token starts that the parser took up to `end` but may not stand there. Between it
  /// and the last that was accepted there can be one comma or colon.
  std::size_t refused_token(std::size_t end) const {
    const std::size_t next = skip_space(cursor_);
    const bool accepted_separator = next + 1 < end && (at(next) == ',' || at(next) == ':');
    return accepted_separator ? skip_space(next + 1) : next;
  }

  /// Adds a node for the token that starts at `start` and ends before `end`.
  bool add(std::size_t start, std::size_t end, std::uint32_t extent) {
    cursor_ = end;
    if (tree_.nodes_.size() >= limits_.values) return stop(Code::too_many_values, start);
    tree_.nodes_.push_back({static_cast<std::uint32_t>(start), extent});
    return true;
  }

  bool literal(std::size_t length) {
    const std::size_t start = next_token();
    return add(start, start + length, static_cast<std::uint32_t>(length));
  }

  bool number() {
    const std::size_t start = next_token();
    const std::size_t end = after_number(tree_.bytes_, start);
    return add(start, end, static_cast<std::uint32_t>(end - start));
  }

  bool text(const string_t& value) {
    const std::size_t start = next_token();
    std::size_t end = start + 1;
    while (at(end) != '"') end += at(end) == '\\' ? 2u : 1u;
    const std::size_t length = end - start - 1;
    // Every escape is longer than what it stands for, so equal lengths mean that there is none.
    if (value.size() == length) return add(start, end + 1, static_cast<std::uint32_t>(length));
    const auto index = static_cast<std::uint32_t>(tree_.decoded_.size());
    tree_.decoded_.emplace_back(static_cast<std::uint32_t>(tree_.arena_.size()),
                                static_cast<std::uint32_t>(value.size()));
    tree_.arena_ += value;
    return add(start, end + 1, Tree::kDecoded | index);
  }

  bool open() {
    const std::size_t start = next_token();
    if (open_.size() >= static_cast<std::size_t>(limits_.depth)) {
      return stop(Code::too_deep, start);
    }
    const auto index = static_cast<NodeIndex>(tree_.nodes_.size());
    if (!add(start, start + 1, 0)) return false;
    open_.push_back(index);
    return true;
  }

  bool close() {
    tree_.nodes_[open_.back()].extent = static_cast<std::uint32_t>(tree_.nodes_.size());
    open_.pop_back();
    cursor_ = next_token() + 1;
    return true;
  }

  /// After a failure, so that pointers into what was read can still be found.
  void close_all() {
    if (!open_.empty()) {
      failure_->inside = open_.back();
      opener_ = tree_.offset(open_.back());
    }
    for (const NodeIndex index : open_) {
      tree_.nodes_[index].extent = static_cast<std::uint32_t>(tree_.nodes_.size());
    }
  }

  bool stop(Code code, std::size_t offset) {
    failure_ = ParseFailure{code, {offset, {}, {}}, {}, kNoNode};
    return false;
  }

  /// The parser stops at a NUL as if the file ended there.
  void check_nothing_follows() {
    const std::size_t offset = skip_space(cursor_);
    if (offset == size()) return;
    SyntaxFailure failure;
    failure.kind = SyntaxFailure::Kind::after_end;
    failure.start = offset;
    failure.end = offset + 1;
    explain(failure);
  }

  void explain(SyntaxFailure failure) {
    if (!open_.empty()) failure.opener = tree_.offset(open_.back());
    const auto broken = first_broken_byte(tree_.bytes_);
    if (broken && *broken <= failure.end) {
      stop(Code::not_utf8, *broken);
      return;
    }
    stop(Code::json_syntax, failure.start);
    failure_->words = describe(tree_.bytes_, failure);
  }

  /// `read` counts the bytes that the parser has taken, the end of the file as one more.
  void fail_syntax(std::size_t read, std::string_view what) {
    SyntaxFailure failure;
    failure.end = std::min(read, size());
    const bool wrong_order = what.find(" - unexpected ") != std::string_view::npos &&
                             what.find("; last read: '") == std::string_view::npos;
    const bool in_text = what.find(" - invalid string") != std::string_view::npos;
    if (read > size()) {
      failure.kind = SyntaxFailure::Kind::end_of_file;
      failure.in_text = in_text;
      failure.start = next_token();
    } else if (wrong_order) {
      failure.kind = SyntaxFailure::Kind::order;
      failure.start = refused_token(failure.end);
    } else {
      failure.start = next_token();
      if (in_text) failure.kind = SyntaxFailure::Kind::text;
      const bool in_number = what.find("number") != std::string_view::npos && !in_text;
      if (in_number) failure.kind = SyntaxFailure::Kind::number;
    }
    failure.colon_missing = what.find("parsing object separator") != std::string_view::npos;
    const bool ended = !tree_.nodes_.empty() && open_.empty();
    if (ended && failure.start < size()) failure.kind = SyntaxFailure::Kind::after_end;
    explain(failure);
  }

  const Limits& limits_;
  Tree tree_;
  std::vector<NodeIndex> open_;
  std::size_t cursor_ = 0;
  std::optional<std::size_t> opener_;
  std::optional<ParseFailure> failure_;
};

Parsed parse_json(std::string_view bytes, const Limits& limits) {
  TreeBuilder builder(bytes, limits);
  // NOLINTNEXTLINE(bugprone-unused-return-value): the builder keeps what went wrong.
  const bool parsed = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
  return builder.finish(parsed);
}

}  // namespace avtal::load
