// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "widgets/shared/overlaydialog.h"

#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace yichuang::shared {
class EmptyState;
} // namespace yichuang::shared

namespace yichuang::accept {

/// 电子证照: one of the applicant's licences as its issuer's register has it now.
struct FoundLicence
{
    QString name;
    QString number;
    QString issuer;
    std::optional<Day> validUntil; ///< none: not limited
    bool isValid{false}; ///< in force, neither expired nor revoked

    friend bool operator==(const FoundLicence&, const FoundLicence&) = default;
};

/// What a look into the city's register came to.
struct LicenceFindings
{
    std::vector<FoundLicence> licences;
    bool reached{true}; ///< false: nobody answered, or this computer has not joined a platform
    QString trouble; ///< the platform's own sentence when it could not say; empty otherwise

    friend bool operator==(const LicenceFindings&, const LicenceFindings&) = default;
};

/// 免提交: the applicant's e-licences in place of a paper of the list. Looks them up when it opens;
/// the clerk takes one that is in force, or is told why there is none and takes the paper itself.
class LicenceDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    using Look = std::function<QFuture<LicenceFindings>()>;
    struct Ground
    {
        QString paper;
        QString applicant;
        QString number; ///< of the applicant; nothing is looked up without one
    };

    LicenceDialog(const shared::Theme& theme, Ground ground, Look look, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Face { Looking, Found, Nothing };

    void build();
    void lookUp();
    void show(const LicenceFindings& findings);
    void showNothing(
        const QString& icon, shared::Color color, const QString& title, const QString& sentence);
    void list(const std::vector<FoundLicence>& licences);
    void judge();

    Ground m_ground;
    Look m_look;
    std::vector<FoundLicence> m_licences;
    int m_turn{0};
    bool m_begun{false};
    QStackedWidget* m_faces;
    QStandardItemModel* m_model;
    QListView* m_list;
    shared::EmptyState* m_nothing;
    shared::KeyButton* m_again;
};

} // namespace yichuang::accept
