// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoseals.h"

#include "models/documents/documentkind.h"
#include "models/seal/authorityletter.h"
#include "models/seal/sealimporting.h"

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

/// Drawn, and signed by the maker for its SM2 key.
Result<seal::SealData> sealOf(const seal::AuthorityLetter& letter, const seal::Certificate& plain,
    const seal::Certificate& sm2, const seal::SigningKey& maker, const crypto::Validity& validity)
{
    const seal::SealStyle style{
        .organ = letter.organ.left(30), .number = {}, .note = u"演示样章"_s};
    auto picture = seal::drawSeal(style);
    if (!picture)
        return tl::unexpected(picture.error());
    seal::SealData seal{.id = letter.sealId,
        .name = letter.organ + u"行政审批专用章（演示）"_s,
        .organ = letter.organ,
        .kind = seal::SealKind::Approval,
        .certificates = {plain, sm2},
        .picture = std::move(*picture),
        .style = style,
        .demo = true};
    auto made = seal::makeSesSeal(seal::sesInfoOf(seal, {sm2}, validity), maker);
    if (!made)
        return failure(Error::Code::Crypto, made.error().detail);
    seal.ses = std::move(*made);
    return seal;
}

} // namespace

QString demoPin() { return u"888888"_s; }

QByteArray DemoSealRoot::sm2CertificatePem() const
{
    return "-----BEGIN CERTIFICATE-----\n" + m_sm2.root().der().toBase64()
        + "\n-----END CERTIFICATE-----\n";
}

Result<DemoSealRoot> DemoSealRoot::create(const Instant now)
{
    auto root = crypto::Authority::create(u"演示用印章根证书（无法律效力）"_s, validity(now));
    if (!root)
        return tl::unexpected(root.error());
    auto sm2 = seal::Sm2Issuer::create(u"演示用国密印章根证书（无法律效力）"_s, validity(now));
    if (!sm2)
        return tl::unexpected(sm2.error());
    auto maker = sm2->issue(u"演示制章中心（无法律效力）"_s, validity(now), seal::Pin{demoPin()});
    if (!maker)
        return tl::unexpected(maker.error());
    return DemoSealRoot{std::move(*root), std::move(*sm2), std::move(maker->key), now};
}

Result<> DemoSealRoot::addSeal(
    DemoSeals& seals, seal::AuthorityLetter letter, const seal::SigningKey& issuer) const
{
    const seal::Pin pin{demoPin()};
    const QString name = letter.organ + u' ' + letter.holder.name + u"（演示）"_s;
    const auto plain = newPair(m_root, name, m_now, {});
    if (!plain)
        return tl::unexpected(plain.error());
    auto sm2 = m_sm2.issue(name, validity(m_now), pin);
    if (!sm2)
        return tl::unexpected(sm2.error());
    auto file = seal::pkcs12Of(plain->key, plain->certificate, pin, name);
    if (!file)
        return tl::unexpected(file.error());
    const seal::Certificate sm2Certificate = sm2->key->certificate();
    letter.holder.certificateSha256 = plain->certificate.sha256();
    letter.holder.otherCertificates = {sm2Certificate.sha256()};
    const auto data = sealOf(letter, plain->certificate, sm2Certificate, *m_maker, validity(m_now));
    if (!data)
        return tl::unexpected(data.error());
    const auto paper = seal::signLetter(letter, issuer);
    if (!paper)
        return failure(Error::Code::Crypto, paper.error().detail);
    seals.papers.push_back({store::SealPaper::Letter, letter.id, *paper});
    seals.papers.push_back({store::SealPaper::Seal, letter.sealId, seal::toBytes(*data)});
    seals.keys.push_back({letter.sealId, documents::FileFormat::Pdf, std::move(*file)});
    seals.keys.push_back({letter.sealId, documents::FileFormat::Ofd, std::move(sm2->pkcs12)});
    return {};
}

Result<std::optional<DemoSeals>> DemoSealRoot::sealsFor(
    const DemoPlace& place, const desk::RuleBook& rules) const
{
    const store::Account* keeper = withRole(place, cases::Role::ChiefRepresentative);
    const store::Account* head = withRole(place, cases::Role::Head);
    if (keeper == nullptr || head == nullptr)
        return std::nullopt;
    const auto issuing
        = newPair(m_root, place.name + u"授权专用（演示）"_s, m_now, seal::letterIssuerPurpose);
    if (!issuing)
        return tl::unexpected(issuing.error());
    const PassingKey issuer{*issuing};
    DemoSeals seals{.papers = {{store::SealPaper::Root, u"demo"_s, m_root.certificatePem()},
                        {store::SealPaper::Root, u"demo-sm2"_s, sm2CertificatePem()}},
        .keeper = keeper->person,
        .keys = {}};
    int number = 0;
    for (const auto& [organ, codes] : itemsByOrgan(place, rules, m_now)) {
        const QString id = place.code + u'-' + QString::number(++number).rightJustified(2, u'0');
        seal::AuthorityLetter letter{.id = u"DEMO-AUTH-"_s + id,
            .serial = 1,
            .sealId = u"DEMO-SEAL-"_s + id,
            .organCode = u"DEMO"_s,
            .organ = organ,
            .holder
            = {.person = keeper->person, .name = keeper->displayName, .post = u"首席代表"_s},
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
        if (const auto added = addSeal(seals, std::move(letter), issuer); !added)
            return tl::unexpected(added.error());
    }
    // A demo hall is never connected to an organ that would renew the list.
    const auto list = seal::signRevocationList(
        {.serial = 1, .organ = place.name, .issued = m_now, .maxAgeDays = 366, .revoked = {}},
        issuer);
    if (!list)
        return failure(Error::Code::Crypto, list.error().detail);
    seals.papers.push_back({store::SealPaper::LetterRevocations, place.code, *list});
    return seals;
}

} // namespace yichuang::demo
