/** Declarations of a small platform, in the form of the official ones. */
declare namespace Station {
    interface GeneralCallbackResult {
        errMsg: string
    }
    interface ReadSensorOption {
        /** name of the sensor */
        sensor: string
        /** 默认值 false */
        fresh?: boolean
        complete?: ReadSensorCompleteCallback
        fail?: ReadSensorFailCallback
        success?: ReadSensorSuccessCallback
        unit?: 'celsius' | 'kelvin'
    }
    interface ReadSensorSuccessCallbackResult {
        value: number
        at: number
        reading: Reading
        errMsg: string
    }
    interface Reading {
        value: number
        quality?: string
    }
    interface SensorError {
        /**
         * | 错误码 | 错误信息 | 说明 |
         * | - | - | - |
         * | 7001 | sensor is offline | text |
         */
        errMsg: string
        errCode: number
    }
    interface CalibrateOption {
        sensor: string
        complete?: CalibrateCompleteCallback
        fail?: CalibrateFailCallback
        success?: CalibrateSuccessCallback
    }
    interface OnGustListenerResult {
        speed: number
    }
    type ReadSensorSuccessCallback = (result: ReadSensorSuccessCallbackResult) => void
    type ReadSensorFailCallback = (err: SensorError) => void
    type ReadSensorCompleteCallback = (err: SensorError) => void
    type CalibrateSuccessCallback = (err: SensorError) => void
    type CalibrateFailCallback = (err: SensorError) => void
    type CalibrateCompleteCallback = (err: SensorError) => void
    type OnGustCallback = (result: OnGustListenerResult) => void
    type OffGustCallback = (result: OnGustListenerResult) => void
    interface Log {
        size: number
        /** [Log.append(string line)](https://example.com/dev/api/station/Log.append.html)
         *
         * 需要基础库： `1.2.0` */
        append(line: string): Log
    }
    interface Wx {
        /** [Promise wx.calibrate(Object object)](https://example.com/dev/api/station/wx.calibrate.html)
         *
         * 需要基础库： `1.0.0` */
        calibrate<T extends CalibrateOption = CalibrateOption>(option: T): PromisifySuccessResult<T, CalibrateOption>
        /** [number wx.convert(number celsius, string to)](https://example.com/dev/api/station/wx.convert.html)
         *
         * 需要基础库： `1.0.0` */
        convert(celsius: number, to: 'fahrenheit' | 'kelvin'): number
        /** [wx.offGust(function listener)](https://example.com/dev/api/station/wx.offGust.html)
         *
         * 需要基础库： `1.1.0` */
        offGust(listener?: OffGustCallback): void
        /** [wx.onGust(function listener)](https://example.com/dev/api/station/wx.onGust.html)
         *
         * 需要基础库： `1.0.0` */
        onGust(listener: OnGustCallback): void
        /** [Log wx.openLog(string day)](https://example.com/dev/api/station/wx.openLog.html) */
        openLog(day: string): Log
        /** [wx.readSensor(Object object)](https://example.com/dev/api/station/wx.readSensor.html)
         *
         * 需要基础库： `1.0.0` */
        readSensor(option: ReadSensorOption): void
        /** [number wx.readSensorSync(string sensor)](https://example.com/dev/api/station/wx.readSensorSync.html)
         *
         * 需要基础库： `1.4.0` */
        readSensorSync(sensor: string): number
    }
}
