// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/casekind.h"

#include <algorithm>

namespace yichuang::catalogue {

namespace {

struct KindWords
{
    CaseKind kind;
    QStringView code;
    QStringView word;
    char16_t badge;
};

constexpr std::array kinds{
    KindWords{CaseKind::Instant, u"instant", u"即办件", u'即'},
    KindWords{CaseKind::Promised, u"promised", u"承诺件", u'承'},
    KindWords{CaseKind::Joint, u"joint", u"联办件", u'联'},
    KindWords{CaseKind::Proxy, u"proxy", u"代办件", u'代'},
    KindWords{CaseKind::Forward, u"forward", u"上报件", u'报'},
};

const KindWords& wordsOf(CaseKind kind)
{
    return *std::ranges::find(kinds, kind, &KindWords::kind);
}

std::optional<CaseKind> kindWith(QStringView KindWords::*member, QStringView text)
{
    const auto found = std::ranges::find(kinds, text, member);
    return found == kinds.end() ? std::nullopt : std::optional{found->kind};
}

} // namespace

QString toText(CaseKind kind) { return wordsOf(kind).code.toString(); }

std::optional<CaseKind> caseKindFromText(QStringView text)
{
    return kindWith(&KindWords::code, text);
}

QString catalogueWord(CaseKind kind) { return wordsOf(kind).word.toString(); }

std::optional<CaseKind> caseKindFromCatalogueWord(QStringView word)
{
    return kindWith(&KindWords::word, word);
}

QChar badge(CaseKind kind) { return wordsOf(kind).badge; }

} // namespace yichuang::catalogue
