// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/acceptwiring.h"
#include "app/window/approvewiring.h"
#include "app/window/caseswiring.h"
#include "app/window/printing.h"
#include "app/window/signedin.h"
#include "widgets/shared/theme.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

class SyncWiring;

/// The pages of one signed-in person. Each is made, with what it asks for, when it is first shown:
/// the window opens with one page in the time one page takes.
class Pages final : public QObject
{
    Q_OBJECT
public:
    Pages(SignedIn& person, window::MainWindow& window, shared::Theme& theme);

    /// 同步 with a file from a stick.
    void openStickFile(const QString& path);

private:
    [[nodiscard]] CasesWiring& cases();
    [[nodiscard]] CasesWiring* makeCases();
    [[nodiscard]] AcceptWiring& accept();
    [[nodiscard]] window::Page* makeCatalogue();
    [[nodiscard]] window::Page* makeDeliver();
    [[nodiscard]] ApproveWiring& approve();
    void openVerify();
    [[nodiscard]] SyncWiring& sync();
    /// 办件 is out of date, if anybody has looked at it yet.
    void refreshCases();
    void showCase(const CaseId& id);

    SignedIn& m_person;
    window::MainWindow& m_window;
    shared::Theme& m_theme;
    Printing* m_printing;
    CasesWiring* m_cases{nullptr};
    AcceptWiring* m_accept{nullptr};
    ApproveWiring* m_approve{nullptr};
    SyncWiring* m_sync{nullptr};
};

} // namespace yichuang::app
