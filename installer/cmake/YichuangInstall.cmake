# SPDX-License-Identifier: Apache-2.0
# `cmake --install build/release --prefix ~/.local` puts the programs, the menu entry and the types of the files on a
# stick in place for one person, without root and without a restart; update-mime-database and update-desktop-database
# make a file manager open .ycpkg and .ycanswer with the window.
include(GNUInstallDirs)
install(TARGETS yichuang yichuangctl yichuang-platform RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES installer/desktop/yichuang.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/desktop/yichuang-packages.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES installer/desktop/yichuang.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(CODE [[
    foreach(update "update-mime-database;mime" "update-desktop-database;applications")
        list(GET update 0 program)
        list(GET update 1 folder)
        find_program(found_${program} ${program})
        if(found_${program} AND NOT DEFINED ENV{DESTDIR}) # a package does it when it is installed
            execute_process(COMMAND ${found_${program}} ${CMAKE_INSTALL_PREFIX}/share/${folder})
        endif()
    endforeach()
]])
