// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoseals.h"

#include "models/documents/documentkind.h"
#include "models/seal/authorityletter.h"
#include "models/seal/sealdata.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

constexpr std::chrono::days before{30}; ///< the demo's day may be told as some weeks ago
constexpr std::chrono::days life{1095};
constexpr std::chrono::days letterLife{365};
constexpr int mostPerDay = 500;

crypto::Validity validity(Instant now) { return {now - before, before + life}; }

struct Pair
{
    crypto::PrivateKey key;
    seal::Certificate certificate;
};

Result<Pair> newPair(
    const crypto::Authority& root, const QString& name, Instant now, const QByteArray& usage)
{
    const auto key = crypto::PrivateKey::generate();
    if (!key)
        return tl::unexpected(key.error());
    return key->publicKey()
        .and_then([&](const crypto::PublicKey& publicKey) {
            return root.issueSigner(publicKey, name, validity(now), usage);
        })
        .and_then([](const QByteArray& pem) { return seal::Certificate::fromPem(pem); })
        .map([&](seal::Certificate certificate) {
            return Pair{*key, std::move(certificate)};
        });
}

/// A key for as long as it is needed to sign the demo's letters.
class PassingKey final : public seal::SigningKey
{
public:
    explicit PassingKey(Pair pair)
        : m_pair(std::move(pair))
    {
    }
    [[nodiscard]] seal::Certificate certificate() const override { return m_pair.certificate; }
    [[nodiscard]] std::vector<seal::Certificate> chain() const override { return {}; }
    [[nodiscard]] seal::SealResult<QByteArray> sign(const QByteArrayView message) const override
    {
        const auto signature = m_pair.key.sign(message);
        return signature
            ? seal::SealResult<QByteArray>{*signature}
            : seal::sealFailure(seal::SealProblem::Kind::Failed, signature.error().detail);
    }
    [[nodiscard]] bool isSoftware() const override { return true; }

private:
    Pair m_pair;
};

const store::Account* withRole(const DemoPlace& place, const cases::Role role)
{
    for (const store::Account& account : place.accounts) {
        if (std::ranges::find(account.roles, role) != account.roles.end())
            return &account;
    }
    return nullptr;
}

/// Everything with a seal but what no letter may give and what the approval seal may not bear
/// (rulebook 7.1, 7.2).
QStringList sealableDocuments()
{
    QStringList codes;
    for (const documents::DocumentKindFacts& facts : documents::allDocumentKinds()) {
        const bool kept = facts.kind == documents::DocumentKind::ExtensionNotice
            || facts.kind == documents::DocumentKind::ForwardingLetter
            || facts.kind == documents::DocumentKind::FileList;
        if (facts.sealing == documents::Sealing::Required && !kept)
            codes += facts.code;
    }
    return codes;
}

/// The items of each organ of a place.
std::map<QString, QStringList> itemsByOrgan(
    const DemoPlace& place, const desk::RuleBook& rules, Instant now)
{
    std::map<QString, QStringList> items;
    for (const catalogue::Item* item : rules.catalogue->itemsOn(beijingDay(now)))
        items[rules.organName(*item, place.code, place.workplace.hall.divisionName)] += item->code;
    return items;
}

seal::SealData sealOf(const QString& organ, const QString& id, const seal::Certificate& certificate)
{
    const seal::SealStyle style{.organ = organ.left(30), .number = {}, .note = u"演示样章"_s};
    return {.id = id,
        .name = organ + u"行政审批专用章（演示）"_s,
        .organ = organ,
        .kind = seal::SealKind::Approval,
        .certificates = {certificate},
        .picture = {},
        .style = style,
        .demo = true};
}

} // namespace

QString demoPin() { return u"888888"_s; }

Result<DemoSealRoot> DemoSealRoot::create(const Instant now)
{
    return crypto::Authority::create(u"演示用印章根证书（无法律效力）"_s, validity(now))
        .map([now](crypto::Authority root) {
            return DemoSealRoot{std::move(root), now};
        });
}

Result<std::optional<DemoSeals>> DemoSealRoot::sealsFor(
    const DemoPlace& place, const desk::RuleBook& rules) const
{
    const store::Account* keeper = withRole(place, cases::Role::ChiefRepresentative);
    const store::Account* head = withRole(place, cases::Role::Head);
    if (keeper == nullptr || head == nullptr)
        return std::nullopt;
    const auto own = newPair(
        m_root, place.name + u"首席代表 "_s + keeper->displayName + u"（演示）"_s, m_now, {});
    const auto issuing
        = newPair(m_root, place.name + u"授权专用（演示）"_s, m_now, seal::letterIssuerPurpose);
    if (!own || !issuing)
        return tl::unexpected((own ? issuing : own).error());
    const seal::Pin pin{demoPin()};
    const auto key
        = seal::pkcs12Of(own->key, own->certificate, pin, keeper->displayName + u"（演示）"_s);
    if (!key)
        return tl::unexpected(key.error());
    const PassingKey issuer{*issuing};
    DemoSeals seals{.papers = {{store::SealPaper::Root, u"demo"_s, m_root.certificatePem()}},
        .keeper = keeper->person,
        .key = *key};
    const auto lost = [](const seal::SealProblem& problem) {
        return failure(Error::Code::Crypto, problem.detail);
    };
    int number = 0;
    for (const auto& [organ, codes] : itemsByOrgan(place, rules, m_now)) {
        const QString id = place.code + u'-' + QString::number(++number).rightJustified(2, u'0');
        seal::AuthorityLetter letter{.id = u"DEMO-AUTH-"_s + id,
            .serial = 1,
            .sealId = u"DEMO-SEAL-"_s + id,
            .organCode = u"DEMO"_s,
            .organ = organ,
            .holder = {.person = keeper->person,
                .name = keeper->displayName,
                .post = u"首席代表"_s,
                .certificateSha256 = own->certificate.sha256()},
            .windows = {keeper->window},
            .signer = head->displayName,
            .notBefore = m_now - before,
            .notAfter = m_now + letterLife,
            .mostPerDay = mostPerDay};
        for (const QString& code : codes) {
            using enum seal::AuthorityAct;
            letter.items.push_back({.code = code,
                .acts = {Accept, Review, Approve, Refuse, Certify},
                .documents = sealableDocuments(),
                .mostFen = std::nullopt});
        }
        const auto paper = seal::signLetter(letter, issuer);
        if (!paper)
            return lost(paper.error());
        seals.papers.push_back({store::SealPaper::Letter, letter.id, *paper});
        seals.papers.push_back({store::SealPaper::Seal, letter.sealId,
            seal::toBytes(sealOf(organ, letter.sealId, own->certificate))});
    }
    // A demo hall is never connected to an organ that would renew the list.
    const auto list = seal::signRevocationList(
        {.serial = 1, .organ = place.name, .issued = m_now, .maxAgeDays = 366, .revoked = {}},
        issuer);
    if (!list)
        return lost(list.error());
    seals.papers.push_back({store::SealPaper::LetterRevocations, place.code, *list});
    return seals;
}

} // namespace yichuang::demo
