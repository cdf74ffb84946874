; Inno Setup 6 recipe: installs for everybody on the PC, in Program Files, because many offices
; forbid programs in a user's own folders.
;   iscc /DVersion=0.1.0 packaging\windows\saksliste.iss        -> dist\saksliste-0.1.0-setup.exe
; Without questions, for IT staff: saksliste-0.1.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
; The users' data is under their own profile and is left alone when the program is removed.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6C0B2B7D-7C50-4D0E-9C55-0E1F1C6A2B37}
AppName=Saksliste
AppVersion={#Version}
AppPublisher=Saksliste
DefaultDirName={autopf}\Saksliste
DefaultGroupName=Saksliste
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
CloseApplications=yes
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\saksliste.exe
OutputDir=..\..\dist
OutputBaseFilename=saksliste-{#Version}-setup

[Languages]
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"

[InstallDelete]
; Files of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\Saksliste\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Saksliste"; Filename: "{app}\saksliste.exe"
Name: "{autodesktop}\Saksliste"; Filename: "{app}\saksliste.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\saksliste.exe"; Description: "{cm:LaunchProgram,Saksliste}"; Flags: nowait postinstall skipifsilent
