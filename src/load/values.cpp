#include "load/values.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "load/decimal.h"
#include "load/messages.h"

namespace avtal::load {
namespace {

using model::LocalText;

constexpr std::int64_t kMostKronor = 1'000'000'000'000;
constexpr int kMostPercent = 1000;

const LocalText kAmount = said(messages::an_amount);
const LocalText kPriceLevel = said(messages::a_price_level);

/// A text that has to be of a certain form; its issue quotes it.
template <class T, class Parse>
std::optional<T> parsed_text(Reader& reader, NodeIndex node, Code code, Parse parse) {
  const std::optional<std::string> text = reader.text(node);
  if (!text) return std::nullopt;
  std::optional<T> value = parse(*text);
  if (!value) reader.issues().add(code, node, {in_quotes(*text)});
  return value;
}

/// "EUR": three capital letters, as in ISO 4217.
std::optional<std::string> read_currency(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(
      reader, node, Code::invalid_currency,
      [](const std::string& text) -> std::optional<std::string> {
        const bool sound = text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) {
                             return c >= 'A' && c <= 'Z';
                           });
        if (!sound) return std::nullopt;
        return text;
      });
}

/// Reads "priceLevel" into `money`.
void read_price_level(Reader& reader, NodeIndex node, model::Money& money) {
  if (!present(node)) return;
  const bool not_stated = reader.tree().is_text(node) && reader.tree().text(node) == "not-stated";
  if (not_stated) return;
  if (reader.tree().kind(node) != NodeKind::number) {
    reader.wrong_type(node, kPriceLevel);
    return;
  }
  money.price_level = reader.small_number(node, kFirstYear, kLastYear);
}

/// Reads "index" into `money`.
void read_index_clause(Reader& reader, NodeIndex node, model::Money& money) {
  if (!present(node)) return;
  const std::string_view word =
      reader.tree().is_text(node) ? reader.tree().text(node) : std::string_view();
  if (word == "not-stated") return;
  if (word == "unnamed") {
    money.index_clause = model::IndexClause::unnamed_model;
  } else if (word == "fixed") {
    money.index_clause = model::IndexClause::fixed;
  } else if (const auto index = reader.ref<model::PriceIndex>(node)) {
    money.index_clause = model::IndexClause::indexed;
    money.index = index;
  }
}

/// A price is of a unit, and nothing else is: an amount that is not as it says is not understood.
bool read_unit(Reader& reader, NodeIndex owner, NodeIndex node, model::Money& money) {
  if (money.basis != model::MoneyBasis::per_unit) {
    if (node == kNoNode) return true;
    if (present(node)) reader.issues().add(Code::unit_without_price, node);
    return false;
  }
  if (node == kNoNode) {
    reader.issues().add(Code::price_without_unit, owner);
    return false;
  }
  money.unit = reader.local_text_or_empty(node);
  return !money.unit.empty();
}

/// Only what is per year has a year that begins in some month.
bool read_year_begins(Reader& reader, NodeIndex node, model::Money& money) {
  constexpr int kMonths = 12;
  if (node == kNoNode) return true;
  const std::optional<int> month = reader.small_number(node, 1, kMonths);
  if (!month) return false;
  if (money.basis != model::MoneyBasis::per_year) {
    reader.issues().add(Code::year_begins_without_year, node);
    return false;
  }
  money.year_begins = *month;
  return true;
}

/// What any sum of money says of itself.
struct PaidMembers {
  NodeIndex amount, approximate, currency, vat, premises;
};

/// Reads them into `money`. Is there a sound amount, in a currency that is understood?
bool read_paid(Reader& reader, NodeIndex owner, const PaidMembers& members, model::Money& money) {
  bool understood = true;
  if (members.currency != kNoNode) {
    const std::optional<std::string> code = read_currency(reader, members.currency);
    understood = code.has_value();
    if (code && *code != model::kKrona) money.currency = *code;
  }
  money.approximate = reader.truth(members.approximate).value_or(false);
  money.vat = reader.word(members.vat, kVat).value_or(model::Vat::not_stated);
  money.premises = reader.word(members.premises, kPremises).value_or(model::Premises::not_stated);
  if (!reader.require(owner, members.amount, "amount")) return false;
  const std::optional<base::Ore> ore = read_amount(reader, members.amount);
  if (ore) money.amount = *ore;
  return ore && understood;
}

bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == ':';
}

/// Printable ASCII without what could end an attribute or start a tag.
bool is_url_character(char c) {
  constexpr std::string_view kRefused = "\"'<>\\^`{|}";
  return c > 0x20 && c < 0x7F && kRefused.find(c) == std::string_view::npos;
}

std::optional<std::string> safe_url(const std::string& text) {
  constexpr std::string_view kHttps = "https://";
  if (text.compare(0, kHttps.size(), kHttps) != 0) return std::nullopt;
  const std::string_view rest = std::string_view(text).substr(kHttps.size());
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  // No '@' among them: what stands before it looks like a host, but is not.
  const bool sound_host = !host.empty() && host.front() != ':' &&
                          std::all_of(host.begin(), host.end(), is_host_character);
  if (!sound_host || !std::all_of(rest.begin(), rest.end(), is_url_character)) return std::nullopt;
  return text;
}

/// Each part names a file or a folder: no "", "." or "..", no drive and no scheme.
std::optional<std::string> path_below(const std::string& text) {
  const bool sound = std::none_of(text.begin(), text.end(), [](char c) {
    return c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20;
  });
  if (!sound) return std::nullopt;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('/', at), text.size());
    const std::string_view part = std::string_view(text).substr(at, end - at);
    if (part.empty() || part == "." || part == "..") return std::nullopt;
    at = end + 1;
  }
  return text;
}

}  // namespace

std::optional<base::EdtfDate> read_date(Reader& reader, NodeIndex node) {
  return parsed_text<base::EdtfDate>(reader, node, Code::invalid_date, [](const std::string& text) {
    return base::EdtfDate::parse(text);
  });
}

std::optional<base::Period> read_period(Reader& reader, NodeIndex node) {
  return parsed_text<base::Period>(reader, node, Code::invalid_period, [](const std::string& text) {
    return base::parse_period(text);
  });
}

std::optional<base::Edge> read_edge(Reader& reader, NodeIndex node) {
  if (!present(node)) return std::nullopt;
  if (reader.tree().is_text(node) && reader.tree().text(node) == "..") {
    return base::Edge::open_ended();
  }
  std::optional<base::EdtfDate> date = read_date(reader, node);
  if (!date) return std::nullopt;
  return base::Edge::at(*std::move(date));
}

std::optional<base::Ore> read_amount(Reader& reader, NodeIndex node) {
  if (!present(node)) return std::nullopt;
  const bool is_number = reader.tree().kind(node) == NodeKind::number;
  if (!is_number && !reader.tree().is_text(node)) {
    reader.wrong_type(node, kAmount);
    return std::nullopt;
  }
  const std::string_view given = reader.tree().text(node);
  const std::string_view written = is_number ? without_zero_decimals(given) : given;
  const bool whole_only = is_number && written.find('.') != std::string_view::npos;
  const std::optional<Decimal> amount = whole_only ? std::nullopt : decimal(written, 2);
  if (!amount || amount->whole > kMostKronor) {
    reader.issues().add(Code::invalid_amount, node, {in_quotes(given)});
    return std::nullopt;
  }
  const std::int64_t ore = amount->whole * base::kOrePerKrona + amount->fraction;
  return base::Ore{amount->negative ? -ore : ore};
}

std::optional<model::Money> read_money(Reader& reader, NodeIndex node) {
  static constexpr Keys<10> kKeys = {"amount", "approximate", "basis",    "priceLevel",
                                     "index",  "premises",    "currency", "vat",
                                     "unit",   "yearBegins"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [amount, approximate, basis, price_level, index, premises, currency, vat, unit,
              year_begins] = reader.value_members(node, kKeys, understood);
  model::Money money;
  money.basis = reader.word(basis, kMoneyBases).value_or(model::MoneyBasis::not_stated);
  read_price_level(reader, price_level, money);
  read_index_clause(reader, index, money);
  understood = read_unit(reader, node, unit, money) && understood;
  understood = read_year_begins(reader, year_begins, money) && understood;
  const PaidMembers paid{amount, approximate, currency, vat, premises};
  if (!read_paid(reader, node, paid, money) || !understood) return std::nullopt;
  return money;
}

std::optional<model::Money> read_paid_money(Reader& reader, NodeIndex node) {
  static constexpr Keys<5> kKeys = {"amount", "approximate", "currency", "vat", "premises"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [amount, approximate, currency, vat, premises] =
      reader.value_members(node, kKeys, understood);
  model::Money money;
  const PaidMembers paid{amount, approximate, currency, vat, premises};
  if (!read_paid(reader, node, paid, money) || !understood) return std::nullopt;
  return money;
}

std::optional<int> read_percent(Reader& reader, NodeIndex node) {
  return parsed_text<int>(
      reader, node, Code::invalid_percent, [](const std::string& text) -> std::optional<int> {
        const std::optional<Decimal> percent = decimal(text, 1);
        if (!percent || percent->whole > kMostPercent) return std::nullopt;
        const auto tenths = static_cast<int>(percent->whole * 10 + percent->fraction);
        return percent->negative ? -tenths : tenths;
      });
}

std::optional<std::string> read_url(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(reader, node, Code::unsafe_url, safe_url);
}

std::optional<std::string> read_sha256(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(
      reader, node, Code::invalid_sha256,
      [](const std::string& text) -> std::optional<std::string> {
        const bool sound = text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
                             return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                           });
        if (!sound) return std::nullopt;
        return text;
      });
}

std::optional<std::string> read_path(Reader& reader, NodeIndex node) {
  return parsed_text<std::string>(reader, node, Code::unsafe_path, path_below);
}

}  // namespace avtal::load
