// SPDX-License-Identifier: Apache-2.0
#include "tests/seal/sealfixture.h"

#include "models/documents/printeddocument.h"
#include "tests/documents/samples.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

template <typename T>
T certain(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// Long, because pdfsig and the program judge by the clock of the machine.
crypto::Validity aCentury() { return {at("2020-01-01 08:00"), std::chrono::days{36'500}}; }

seal::Certificate certificateFor(const crypto::Authority& root, const crypto::PrivateKey& key,
    const QString& name, const QByteArray& usage)
{
    return certain(seal::Certificate::fromPem(
        certain(root.issueSigner(certain(key.publicKey()), name, aCentury(), usage))));
}

} // namespace

Instant at(const char* beijing)
{
    return toInstant(certain(beijingTimeFromText(QString::fromLatin1(beijing))));
}

Result<int> CountedTries::take(const QString& key)
{
    if (m_taken[key] >= most)
        return -1;
    return most - ++m_taken[key];
}

Result<> CountedTries::giveBack(const QString& key)
{
    m_taken.remove(key);
    return {};
}

SealHall::SealHall()
    : root(certain(crypto::Authority::create(u"测试印章根证书"_s, aCentury())))
{
    trust.roots = {certain(seal::Certificate::fromPem(root.certificatePem()))};
    trust.timeStampRoots = trust.roots;
    const auto stampKey = certain(crypto::PrivateKey::generate());
    service = certain(crypto::TimeStampAuthority::create(
        certain(root.issueSigner(certain(stampKey.publicKey()), u"Test time stamps"_s, aCentury(),
            "critical,timeStamping")),
        stampKey));
    const QString name = u"定西市安定区市场监督管理局行政审批专用章"_s;
    key = newKey(name);
    issuer = newKey(u"Letters"_s, seal::letterIssuerPurpose);
    const seal::SealStyle style{
        .organ = u"定西市安定区市场监督管理局"_s, .number = u"6211020000123"_s};
    seal = {.id = u"SEAL-1"_s,
        .name = name,
        .organ = style.organ,
        .certificates = {key->certificate()},
        .picture = certain(seal::drawSeal(style)),
        .style = style,
        .demo = true};
}

std::unique_ptr<seal::SigningKey> SealHall::newKey(const QString& name, const QByteArray& usage)
{
    const auto pair = certain(crypto::PrivateKey::generate());
    const seal::Pin pin{u"123456"_s};
    const QByteArray bytes
        = certain(seal::pkcs12Of(pair, certificateFor(root, pair, name, usage), pin, u"key"_s));
    QFile file{folder.filePath(QString::number(qHash(name)) + u".p12"_s)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the key file could not be written");
    file.close();
    CountedTries tries;
    auto opened = seal::openPkcs12(file.fileName(), pin, tries);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

seal::Sealing SealHall::sealing(seal::TimeStamper* stamper) const
{
    return {.key = *key,
        .stamper = stamper,
        .timeStampRoots = trust.timeStampRoots,
        .mayLackStamp = stamper == nullptr,
        .now = now,
        .stop = {}};
}

seal::SealResult<seal::SealedFile> SealHall::sealed(const QByteArray& pdf) const
{
    LocalStamper stamper{*service, now};
    return seal::sealPdf(pdf, seal, samplePage().where, sealing(&stamper));
}

seal::AuthorityLetter SealHall::letter() const
{
    using enum seal::AuthorityAct;
    return {.id = u"AUTH-2026-001"_s,
        .serial = 3,
        .sealId = seal.id,
        .organCode = u"11621102MB1234567X"_s,
        .organ = seal.organ,
        .holder = {.person = u"A1003"_s,
            .name = u"李建国"_s,
            .post = u"首席代表"_s,
            .certificateSha256 = key->certificate().sha256()},
        .deputy = seal::Holder{.person = u"A1002"_s,
            .name = u"张文海"_s,
            .post = u"B角"_s,
            .certificateSha256 = key->certificate().sha256()},
        .items = {{.code = u"XK-SCJ-001"_s,
            .acts = {Accept, Approve, Refuse},
            .documents = {u"D03"_s, u"D12"_s, u"D13"_s},
            .mostFen = std::nullopt}},
        .windows = {u"首席代表"_s},
        .signer = u"孙正明"_s,
        .notBefore = at("2026-01-01 00:00"),
        .notAfter = at("2027-01-01 00:00"),
        .mostPerDay = 50};
}

const SamplePage& samplePage()
{
    static const SamplePage page = [] {
        const auto templates = certain(documents::TemplateSet::load({u":/templates"_s}));
        const auto document = certain(documents::PrintedDocument::compose(
            sampleOf(documents::DocumentKind::Grant), templates));
        const auto area = document.sealArea();
        if (!area)
            qFatal("a grant has no place for a seal");
        return SamplePage{certain(document.pdf()), {area->page, area->rect.center()}};
    }();
    return page;
}

} // namespace yichuang::test
