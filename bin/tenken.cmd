@echo off
rem Runs Tenken so that a short run is short, as the script of the same name does elsewhere. src/docs/start.md tells how to change it.
rem TENKEN_JAR, TENKEN_JAVA_OPTS, TENKEN_ARCHIVE: as there.
setlocal
set "JAR=%TENKEN_JAR%"
if not defined JAR if exist "%~dp0tenken.jar" set "JAR=%~dp0tenken.jar"
if not defined JAR set "JAR=%~dp0..\target\tenken.jar"
if not exist "%JAR%" (
    echo tenken: no tenken.jar beside %~f0 or in its ..\target: build it, or name it in TENKEN_JAR 1>&2
    exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms192m -XX:NewSize=72m -Dsun.reflect.inflationThreshold=1000 -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -Xlog:disable"

rem An archive only where a file beside Java tells its version.
set "VERSION="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
    for /f "usebackq tokens=1,2 delims==" %%a in ("%JAVA_HOME%\release") do (
        if "%%a"=="JAVA_RUNTIME_VERSION" set "VERSION=%%~b"
        if "%%a"=="JAVA_VERSION" for /f "delims=." %%v in ("%%~b") do set "FEATURE=%%v"
    )
)
if "%TENKEN_ARCHIVE%"=="off" goto plain
if not defined VERSION goto plain
if not defined FEATURE goto plain
if %FEATURE% GEQ 25 goto plain
for %%j in ("%JAR%") do set "ARCHIVE=%%~dpnj-%VERSION%.jsa"
if exist "%ARCHIVE%" goto archived
if not "%~1"=="assess" goto plain
set "MADE=%ARCHIVE%.%RANDOM%%RANDOM%"
"%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%MADE%" %TENKEN_JAVA_OPTS% -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if %STATUS% EQU 0 if exist "%MADE%" move /y "%MADE%" "%ARCHIVE%" >nul 2>nul
if exist "%MADE%" del /q "%MADE%" >nul 2>nul
exit /b %STATUS%

:archived
"%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%" %TENKEN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:plain
"%JAVA%" %OPTIONS% %TENKEN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
