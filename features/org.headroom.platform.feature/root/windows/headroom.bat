@echo off
rem Copyright (c) 2026 Headroom contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Headroom: "headroom" or "headroom open [FILE]" the workbench, "headroom COMMAND ..." one command without a window.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if exist "%HOME_DIR%jre\bin\java.exe" set "JAVA=%HOME_DIR%jre\bin\java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
for %%f in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo headroom: a Java of 21 or newer is needed. Install one, for example Temurin 25, or set JAVA_HOME. 1>&2
    exit /b 2
)
if "%~1"=="" goto open
if /i "%~1"=="open" goto open
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR %HEADROOM_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.headroom.cli.application -data @none %*
exit /b %ERRORLEVEL%

:open
set "FILE="
if /i "%~1"=="open" if not "%~2"=="" set FILE="%~2"
start "Headroom" /b "%JAVA%w" --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR %HEADROOM_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash %FILE%
exit /b 0
