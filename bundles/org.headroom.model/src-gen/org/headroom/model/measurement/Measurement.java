/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.measurement;

import org.headroom.model.base.Identified;
import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One measurement or check.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.measurement.Measurement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getPassed <em>Passed</em>}</li>
 *   <li>{@link org.headroom.model.measurement.Measurement#getData <em>Data</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.measurement.MeasurementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.measurement.MeasurementKind
	 * @see #setKind(MeasurementKind)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Kind()
	 * @model
	 * @generated
	 */
	MeasurementKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.measurement.MeasurementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MeasurementKind value);

	/**
	 * Returns the value of the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, ISO 8601 date and time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken</em>' attribute.
	 * @see #setTaken(String)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Taken()
	 * @model
	 * @generated
	 */
	String getTaken();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getTaken <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken</em>' attribute.
	 * @see #getTaken()
	 * @generated
	 */
	void setTaken(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Instrument()
	 * @model
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device, cable, way or channel that was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Subject()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single value [see unit].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Value()
	 * @model annotation="urn:headroom:unit unit='see unit'"
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verdict; empty: none given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passed</em>' attribute.
	 * @see #setPassed(Boolean)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Passed()
	 * @model
	 * @generated
	 */
	Boolean getPassed();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getPassed <em>Passed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed</em>' attribute.
	 * @see #getPassed()
	 * @generated
	 */
	void setPassed(Boolean value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a data file beside the design, for traces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(String)
	 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurement_Data()
	 * @model
	 * @generated
	 */
	String getData();

	/**
	 * Sets the value of the '{@link org.headroom.model.measurement.Measurement#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(String value);

} // Measurement
