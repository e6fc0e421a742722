import { describe, expect, it } from 'vitest'
import { otherKind, otherKindReason } from './file-kind.ts'

const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1')
const utf8 = (text: string): Uint8Array => Buffer.from(text)

describe('files of another kind', () => {
  it.each([
    ['%PDF-1.7', 'PDF'],
    ['\r\n%PDF-1.7', 'PDF'],
    ['{\\rtf1\\ansi', 'RTF'],
    ['PK\u0003\u0004 word/document.xml', 'Word 文档'],
    ['PK\u0003\u0004 xl/workbook.xml', 'Excel'],
    ['PK\u0003\u0004 OFD.xml', 'OFD'],
    ['PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument'],
    ['PK\u0003\u0004 holiday.jpg', '压缩包'],
    ['\u00d0\u00cf\u0011\u00e0 W\0o\0r\0k\0b\0o\0o\0k\0', 'xls'],
    ['\u00d0\u00cf\u0011\u00e0', 'Office'],
    ['\u00ff\u00d8\u00ff\u00e0', 'JPEG'],
    ['\u001f\u008b\b', 'gzip'],
    ['\u007fELF', '可执行'],
    ['<!doctype HTML>', '网页'],
    ['\n <html lang="zh">', '网页'],
    ['<?xml version="1.0"?>\n<html xmlns="x">', '网页'],
    ['<!-- saved from url -->\n<html>', '网页'],
    [
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;',
      '网页',
    ],
  ])('%j', (head, name) => expect(otherKind(bytes(head))?.name).toContain(name))

  it('sees a web page behind a byte order mark', () => {
    expect(otherKind(utf8('\ufeff<!DOCTYPE html>'))?.name).toContain('网页')
  })

  it('takes a fragment with tags for a web page only by its name', () => {
    const part = utf8('<p>2022年报告</p>')
    expect([otherKind(part, 'a.HTM')?.name, otherKind(part, 'a.md')]).toEqual(['网页（.html）', undefined])
  })

  it.each(['', '2022年政府信息公开工作年度报告', '# 标题\n<img src="x">', 'a < b', 'PKI 建设情况', '{"organ":null}'])(
    'leaves the text %j alone, whatever its name',
    (text) =>
      expect(['a.txt', 'a.pdf', 'a.docx'].map((name) => otherKind(utf8(text), name))).toEqual(Array(3).fill(undefined)),
  )

  it('tells a document that will be readable from what never is', () => {
    expect(otherKindReason({ name: '网页', document: true })).toBe(
      '内容是网页，这个版本还不能直接读取；请打开后另存为 .txt（UTF-8）再试',
    )
    expect(otherKindReason({ name: 'PNG 图片', document: false })).toContain('不是年度报告的文本')
  })
})
