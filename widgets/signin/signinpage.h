// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/signin/facts.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace yichuang::signin {

class LatticeWall;
class SignInFoot;
class SignInForm;

/// 登录 and 解锁 (visual-spec 5, 01). It shows no data of cases. The answer to `signInRequested`
/// comes by `showWrongPassword`, `showLocked`, `showDisabled`,
/// `showFailure`, or the owner takes the page away.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(const shared::Theme& theme, QWidget* parent = nullptr);

    /// The last user comes first and is chosen; the second stands beside 换人登录.
    void setAccounts(const std::vector<Account>& accounts);
    void setFacts(const SignInFacts& facts);
    void setTime(const BeijingTime& now);
    void setCapsLock(bool on);
    [[nodiscard]] QString chosenAccount() const;

    /// While the password is checked (Argon2id takes a moment).
    void showBusy();
    void showWrongPassword(int triesLeft);
    /// Too many tries; nobody gets in before `until`.
    void showLocked(const BeijingTime& until);
    void showDisabled();
    /// A sentence of shared::errorSentence.
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void signInRequested(const QString& accountId, const QString& password);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QString& accountId);
    void submit();
    void layoutForWidth();

    const shared::Theme& m_theme;
    std::vector<Account> m_accounts;
    QString m_chosen;
    SignInFacts m_facts;
    LatticeWall* m_wall;
    SignInForm* m_form;
    SignInFoot* m_foot;
};

} // namespace yichuang::signin
