@echo off
rem Runs the Maven that lies in .mvn\wrapper, so that a JDK is all a build needs: no download tool, no installed Maven.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
rem The options that Error Prone needs lie in .mvn\jvm.config, one a line, as Java reads them from a file.
"%JAVA%" "@%HERE%\.mvn\jvm.config" %MAVEN_OPTS% -classpath "%HERE%\.mvn\wrapper\maven-wrapper.jar" "-Dmaven.multiModuleProjectDirectory=%HERE%" org.apache.maven.wrapper.MavenWrapperMain %*
exit /b %ERRORLEVEL%
