// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/signin/facts.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace yichuang::signin {

/// The column of 440 in the middle: clock, people, password, what is kept.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(const shared::Theme& theme, QWidget* parent = nullptr);

    void setFacts(const SignInFacts& facts);
    void setTime(const BeijingTime& now);
    void setCapsLock(bool on);
    void showPeople(const std::vector<Account>& accounts, const QString& chosen,
        const std::optional<BeijingTime>& lockedAt);
    /// Below the password; empty: nothing is wrong.
    void showSentence(const QString& sentence);
    void showBusy();
    void stopBusy();
    [[nodiscard]] bool isBusy() const { return m_go->isBusy(); }
    [[nodiscard]] shared::LineField* password() const { return m_password; }

Q_SIGNALS:
    void submitted();
    void personChosen(const QString& accountId);

private:
    QWidget* makeClock();
    QWidget* makePassword();
    QWidget* makeOtherWays();
    QWidget* makeKept();
    /// F3: everybody but the chosen one, to pick with the arrows.
    void offerOthers(const std::vector<Account>& accounts, const QString& chosen, QWidget* below);
    void addPerson(const Account& account, bool chosen, const std::optional<BeijingTime>& lockedAt,
        int row, int column);
    void restyle();

    const shared::Theme& m_theme;
    shared::Label* m_clock{nullptr};
    shared::Label* m_day{nullptr};
    shared::Label* m_place{nullptr};
    QWidget* m_people;
    QGridLayout* m_peopleLayout;
    shared::LineField* m_password{nullptr};
    shared::KeyButton* m_go{nullptr};
    shared::Label* m_sentence{nullptr};
    shared::Label* m_caps{nullptr};
    QWidget* m_kept{nullptr};
    shared::Label* m_keptTitle{nullptr};
};

/// The line at the foot: network and credential left, size and contrast keys right.
class SignInFoot : public QWidget
{
    Q_OBJECT
public:
    explicit SignInFoot(const shared::Theme& theme, QWidget* parent = nullptr);

    void setFacts(const SignInFacts& facts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paintFact(QPainter& painter, int x, const QString& icon, shared::Color color,
        const QString& text) const;
    /// Paints words and key ending at `right`; returns where they begin.
    int paintKey(QPainter& painter, int right, const QString& words, const QString& key) const;

    const shared::Theme& m_theme;
    SignInFacts m_facts;
};

} // namespace yichuang::signin
