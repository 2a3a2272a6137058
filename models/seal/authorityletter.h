// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/certificate.h"
#include "models/seal/signingkey.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What a letter of authority may allow. Extension, joint extension, revocation and penalties
/// cannot be delegated (rulebook 7.1), so there is no word for them.
enum class AuthorityAct { Accept, Review, Approve, Refuse, Certify };
[[nodiscard]] QString toText(AuthorityAct act);
[[nodiscard]] std::optional<AuthorityAct> authorityActFromText(QStringView text);

struct AuthorisedItem
{
    QString code; ///< of the catalogue item
    std::vector<AuthorityAct> acts;
    QStringList documents; ///< "D03"; those that may be sealed under this item
    std::optional<qint64> mostFen; ///< limit of amount; none without one

    friend bool operator==(const AuthorisedItem&, const AuthorisedItem&) = default;
};

struct Holder
{
    QString person; ///< staff number
    QString name;
    QString post;
    QString certificateSha256; ///< of the key the person seals with
    QStringList otherCertificates; ///< likewise, of keys of another kind (SM2 for OFD)

    [[nodiscard]] bool holds(const QString& sha256) const
    {
        return sha256 == certificateSha256 || otherCertificates.contains(sha256);
    }
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// 授权书: what a chief representative may decide and seal for the organ (rulebook 7.1). Carried as
/// JSON inside a CMS, so no canonical form is needed.
struct AuthorityLetter
{
    QString id;
    qint64 serial{0}; ///< rises with every new letter of a holder
    QString sealId;
    QString organCode; ///< unified social credit code
    QString organ;
    Holder holder;
    std::optional<Holder> deputy; ///< B角, only while the holder's absence is recorded
    std::vector<AuthorisedItem> items;
    QStringList windows; ///< empty: any window of the hall
    QString signer; ///< head of the organ
    bool refusalNeedsHead{false};
    Instant notBefore;
    Instant notAfter; ///< not valid from this moment on
    int mostPerDay{0}; ///< 0: no limit

    [[nodiscard]] const AuthorisedItem* itemWith(const QString& code) const;
    /// 30 days before its end and later, a warning is due.
    [[nodiscard]] bool endsSoon(Instant now) const;

    friend bool operator==(const AuthorityLetter&, const AuthorityLetter&) = default;
};

/// Letters that were taken back, the newest list by serial counts.
struct RevocationList
{
    qint64 serial{0};
    QString organ;
    Instant issued;
    int maxAgeDays{7}; ///< older, it proves nothing any more
    QStringList revoked; ///< ids of letters

    friend bool operator==(const RevocationList&, const RevocationList&) = default;
};

/// Proves signature, chain to an installed root at `moment`, and that the signer may issue letters
/// (a seal's own certificate may not); then reads. Crypto or InvalidInput say what is wrong.
[[nodiscard]] Result<AuthorityLetter> readLetter(
    const QByteArray& p7m, const TrustAnchors& trust, Instant moment);
[[nodiscard]] Result<RevocationList> readRevocationList(
    const QByteArray& p7m, const TrustAnchors& trust, Instant moment);

/// For the organ's side and the demo hall: wraps and signs.
[[nodiscard]] SealResult<QByteArray> signLetter(
    const AuthorityLetter& letter, const SigningKey& issuer);
[[nodiscard]] SealResult<QByteArray> signRevocationList(
    const RevocationList& list, const SigningKey& issuer);

} // namespace yichuang::seal
