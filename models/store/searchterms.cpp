// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchterms.h"

#include <algorithm>
#include <vector>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Terms of different kinds never meet: "1234" as the end of a telephone is not the end of an
/// identity number's six.
enum class TermKind : char { Bigram = 'n', Whole = 'w', LastSix = '6', LastFour = '4' };

QByteArray term(TermKind kind, const QString& text)
{
    return QByteArray(1, static_cast<char>(kind)) + text.toUtf8();
}

void addBigrams(const QString& name, std::vector<QByteArray>& terms)
{
    const QList<uint> characters = foldedName(name).toUcs4(); // 𠮷 is one character, not two halves
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        const char32_t pair[] = {characters.at(i), characters.at(i + 1)};
        terms.push_back(term(TermKind::Bigram, QString::fromUcs4(pair, 2)));
    }
}

void addNumber(const QString& number, std::vector<QByteArray>& terms)
{
    const QString folded = foldedNumber(number);
    if (folded.isEmpty())
        return;
    terms.push_back(term(TermKind::Whole, folded));
    if (folded.size() >= 6)
        terms.push_back(term(TermKind::LastSix, folded.last(6)));
    if (folded.size() >= 4)
        terms.push_back(term(TermKind::LastFour, folded.last(4)));
}

Result<QByteArray> tokensOf(const Session& session, const std::vector<QByteArray>& terms)
{
    std::vector<QByteArray> tokens;
    tokens.reserve(terms.size());
    for (const QByteArray& one : terms) {
        auto token = session.blindToken(one);
        if (!token)
            return token;
        tokens.push_back(std::move(*token));
    }
    std::ranges::sort(tokens); // also hides the order of a name's characters
    const auto repeated = std::ranges::unique(tokens);
    tokens.erase(repeated.begin(), repeated.end());
    QByteArray text;
    for (const QByteArray& token : tokens)
        text += (text.isEmpty() ? "" : " ") + token;
    return text;
}

} // namespace

QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_C).toCaseFolded()) {
        if (!c.isSpace() && c != u'\u00b7' && c != u'\u2022' && c != u'\u30fb')
            folded += c;
    }
    return folded;
}

QString foldedNumber(const QString& number)
{
    QString folded;
    for (const QChar c : number.toUpper()) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

Result<QByteArray> indexText(const Session& session, const QStringList& people)
{
    std::vector<QByteArray> terms;
    bool numbers = false;
    for (const QString& line : people) {
        if (line.isEmpty())
            numbers = true;
        else if (numbers)
            addNumber(line, terms);
        else
            addBigrams(line, terms);
    }
    return tokensOf(session, terms);
}

Result<std::optional<QByteArray>> nameQuery(const Session& session, const QString& typed)
{
    std::vector<QByteArray> terms;
    addBigrams(typed, terms);
    if (terms.empty())
        return std::optional<QByteArray>{};
    return tokensOf(session, terms).map([](const QByteArray& text) { return std::optional{text}; });
}

Result<std::optional<QByteArray>> numberQuery(const Session& session, const QString& typed)
{
    const QString folded = foldedNumber(typed);
    if (folded.size() < 4)
        return std::optional<QByteArray>{};
    const auto kind = folded.size() == 4 ? TermKind::LastFour
        : folded.size() == 6             ? TermKind::LastSix
                                         : TermKind::Whole;
    return session.blindToken(term(kind, folded)).map([](const QByteArray& token) {
        return std::optional{token};
    });
}

} // namespace yichuang::store
